import type { Rule } from './rule.ts';

/** Nothing but announcements: no stories of people, no tips. */
export const onlyPromotion: Rule = {
  id: 'only-promotion',
  severity: 'advice',
  find: ({ items }) => {
    const has = (kind: string) => items.some((item) => item.kind === kind);
    return items.length < 3
      ? []
      : [...(has('story') ? [] : [{ what: 'story' }]), ...(has('tip') ? [] : [{ what: 'tip' }])];
  },
  say: {
    en: (kind) =>
      kind === 'tip'
        ? 'No tips: people who have never posted find no way to begin. Add one or two of kind “tip”.'
        : 'No stories of people (kind “story”): only announcements. What one tells a friend is a story with a name in it.',
    fr: (kind) =>
      kind === 'tip'
        ? 'Aucun conseil : qui n’a jamais publié ne sait par où commencer. Ajoutez-en un ou deux (genre « tip »).'
        : 'Aucune histoire de personnes (genre « story ») : rien que des annonces. À un ami, on raconte une histoire où quelqu’un a un nom.',
  },
};
