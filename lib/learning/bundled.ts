/** PURE. All that came with Own Voice, in one language. Loaded when it is first needed: it is the largest text there is. */
import { bundledProgramme, bundledProgrammes, type Programme } from './programmes.ts';
import { bundledTip, type Tip } from './tip.ts';
import { bundledTips } from './tips/all.ts';

export function bundled(language: 'en' | 'fr'): { tips: Tip[]; programmes: Programme[] } {
  const tips = bundledTips.map((tip) => bundledTip(tip, language));
  return {
    tips,
    programmes: bundledProgrammes.map((programme) => bundledProgramme(programme, language, tips)),
  };
}
