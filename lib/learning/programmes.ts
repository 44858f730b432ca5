/** PURE. Programmes: tips in an order, with private progress and an end without a badge. */
import type { FeedInfo } from '../feed/format.ts';
import { bundledKey, type Tip } from './tip.ts';

type ProgrammeText = { title: string; summary: string; end: string };

/** A bundled programme: both languages beside each other; steps are ids of bundled tips. */
export type BundledProgramme = {
  id: string;
  steps: readonly string[];
  en: ProgrammeText;
  fr: ProgrammeText;
};

/** A programme as it is shown. `end` is what is said after the last step; a feed's has none. */
export type Programme = {
  key: string;
  title: string;
  summary: string;
  end?: string;
  steps: readonly Tip[];
  minutes: number;
  language: string;
  from?: string;
};

export type Progress = { read: number; of: number; next?: Tip; finished: boolean };

export const bundledProgrammes: readonly BundledProgramme[] = [
  {
    id: 'first-steps',
    steps: ['first-small', 'first-one-reader', 'disclose-early', 'first-aloud', 'first-quiet'],
    en: {
      title: 'First steps',
      summary: 'A first post without fuss: what to tell, to whom, and what comes after.',
      end: 'That was all of it. There is no next level: write when you feel like it, or leave it at having read.',
    },
    fr: {
      title: 'Premiers pas',
      summary: 'Un premier texte, simplement : que dire, à qui, et ce qui vient après.',
      end: 'C’est tout. Il n’y a pas de niveau suivant : écrivez quand vous en avez envie, ou restez-en à la lecture.',
    },
  },
  {
    id: 'craft',
    steps: [
      'profile-neighbour',
      'angles-detail',
      'angles-jargon',
      'angles-not-worked',
      'reply-enough',
    ],
    en: {
      title: 'Showing your craft',
      summary: 'What you know and do, told so that people outside can see it.',
      end: 'You have been through it. Your craft was there before and stays yours, whether you write about it or not.',
    },
    fr: {
      title: 'Montrer son métier',
      summary: 'Ce que vous savez et faites, dit de façon que l’on puisse le voir du dehors.',
      end: 'Vous en avez fait le tour. Votre métier était là avant et reste le vôtre, que vous en parliez ou non.',
    },
  },
  {
    id: 'weather',
    steps: [
      'crisis-silence',
      'crisis-confirmed',
      'crisis-people',
      'crisis-not-defend',
      'crisis-after',
    ],
    en: {
      title: 'When the weather turns',
      summary: 'For the days when something has gone wrong. Better read before one of them.',
      end: 'With luck you will not need it. If you do, the first tip alone will carry you through the first hour.',
    },
    fr: {
      title: 'Quand le temps se gâte',
      summary: 'Pour les jours où quelque chose a mal tourné. À lire plutôt avant.',
      end: 'Avec un peu de chance, cela ne servira pas. Sinon, le premier conseil suffit pour la première heure.',
    },
  },
];

/** A bundled programme in the reader's language; steps whose tip is not among `tips` are left out. */
export function bundledProgramme(
  programme: BundledProgramme,
  language: 'en' | 'fr',
  tips: readonly Tip[],
): Programme {
  return assemble(
    { key: bundledKey(programme.id), ...programme[language], language },
    programme.steps.map(bundledKey),
    tips,
  );
}

/**
 * A feed's programmes. Steps name items of the same feed by id; a step whose tip is not there (withdrawn, expired)
 * is left out, and a programme without any is not shown.
 * @param keyOf gives the key of the feed's item with this id
 */
export function feedProgrammes(
  info: Pick<FeedInfo, 'programmes' | 'language'>,
  from: string,
  keyOf: (itemId: string) => string,
  tips: readonly Tip[],
): Programme[] {
  return (info.programmes ?? [])
    .map(({ id, title, summary, language, steps }) =>
      assemble(
        {
          key: keyOf(`programme:${id}`),
          title,
          summary,
          from,
          language: language ?? info.language ?? '',
        },
        steps.map(keyOf),
        tips,
      ),
    )
    .filter(({ steps }) => steps.length > 0);
}

/** How far one is. `next` is the first step that is not read, absent at the end. */
export function progressOf(programme: Programme, done: readonly string[]): Progress {
  const next = programme.steps.find(({ key }) => !done.includes(key));
  const read = programme.steps.filter(({ key }) => done.includes(key)).length;
  return {
    read,
    of: programme.steps.length,
    ...(next ? { next } : {}),
    finished: next === undefined,
  };
}

function assemble(
  head: Omit<Programme, 'steps' | 'minutes'>,
  keys: readonly string[],
  tips: readonly Tip[],
): Programme {
  const byKey = new Map(tips.map((tip) => [tip.key, tip]));
  const steps = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
  return { ...head, steps, minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0) };
}
