import { trackingTags } from '../../voice/links.ts';
import { eachItem, type Rule } from './rule.ts';

const linksIn = (text: string): string[] => text.match(/https:\/\/\S+/g) ?? [];

/** Tracking tags in links that people are to post. */
export const tracking: Rule = {
  id: 'tracking',
  severity: 'advice',
  find: eachItem((item) => [
    ...new Set(
      [item.url, item.externalUrl, ...item.texts.flatMap(({ text }) => linksIn(text))]
        .filter((link) => link !== undefined)
        .flatMap(trackingTags),
    ),
  ]),
  say: {
    en: (tag) =>
      `The link carries “${tag}”, which measures whoever follows it from a colleague’s post. Give the bare address.`,
    fr: (tag) =>
      `Le lien porte « ${tag} », qui mesure qui le suit depuis la publication d’un collègue. Donnez l’adresse nue.`,
  },
};
