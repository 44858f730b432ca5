import { eachItem, type Rule } from './rule.ts';

/** Neither facts nor questions: nothing to write from but the company's own wording. */
export const nothingToBuildOn: Rule = {
  id: 'nothing-to-build-on',
  severity: 'advice',
  find: eachItem((item) =>
    item.kind !== 'tip' && item.facts.length === 0 && item.angles.length === 0 ? [''] : [],
  ),
  say: {
    en: () =>
      'No facts and no questions: people can only repeat this, not tell it. Add two or three facts one may rely on, or a question that starts a sentence of their own.',
    fr: () =>
      'Ni faits ni questions : on ne peut que répéter, pas raconter. Ajoutez deux ou trois faits sûrs, ou une question qui fasse commencer une phrase à soi.',
  },
};
