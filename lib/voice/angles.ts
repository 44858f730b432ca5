/**
 * PURE. Questions of our own for each kind of item, for when a feed brings none: they start a sentence, never end one.
 * Both languages beside each other, so that neither is forgotten.
 */
import type { Item } from '../feed/format.ts';

type Kind = Item['kind'];
type Questions = Record<'en' | 'fr', readonly string[]>;

const byKind: Record<Kind, Questions> = {
  news: {
    en: [
      'What did you see of it?',
      'What surprised you?',
      'Who deserves to be named, and rarely is?',
    ],
    fr: [
      'Qu’en avez-vous vu ?',
      'Qu’est-ce qui vous a surpris ?',
      'Qui mériterait d’être nommé, et l’est rarement ?',
    ],
  },
  story: {
    en: [
      'Which moment stays with you?',
      'When were you in the same place?',
      'What would an outsider never guess?',
    ],
    fr: [
      'Quel moment vous reste ?',
      'Quand avez-vous vécu la même chose ?',
      'Que ne devinerait jamais quelqu’un du dehors ?',
    ],
  },
  job: {
    en: [
      'What did you not know on your first day?',
      'Whom would you like to sit beside?',
      'What is hard about this job, honestly?',
    ],
    fr: [
      'Qu’ignoriez-vous le premier jour ?',
      'À côté de qui aimeriez-vous travailler ?',
      'Qu’est-ce qui est difficile dans ce métier, franchement ?',
    ],
  },
  event: {
    en: [
      'Why would you go yourself?',
      'What will you show or ask there?',
      'What happened the last time?',
    ],
    fr: [
      'Pourquoi iriez-vous, vous ?',
      'Qu’allez-vous y montrer, ou y demander ?',
      'Que s’est-il passé la dernière fois ?',
    ],
  },
  product: {
    en: [
      'Which part went through your hands?',
      'What did you try that did not work?',
      'Whose day does it change?',
    ],
    fr: [
      'Quelle partie est passée entre vos mains ?',
      'Qu’avez-vous essayé qui n’a pas marché ?',
      'De qui change-t-il la journée ?',
    ],
  },
  engage: {
    en: [
      'Where do you agree, and where not?',
      'What could you add from your own work?',
      'What would you ask the author?',
    ],
    fr: [
      'Sur quoi êtes-vous d’accord, et sur quoi non ?',
      'Que pourriez-vous ajouter de votre expérience ?',
      'Que demanderiez-vous à l’auteur ?',
    ],
  },
  tip: {
    en: ['What worked for you?'],
    fr: ['Qu’est-ce qui a marché pour vous ?'],
  },
};

/** The questions to show on an item: the feed's own, else ours for its kind, in the interface's language. */
export function anglesFor(
  item: Pick<Item, 'kind' | 'angles'>,
  language: 'en' | 'fr',
): readonly string[] {
  return item.angles.length > 0 ? item.angles : byKind[item.kind][language];
}
