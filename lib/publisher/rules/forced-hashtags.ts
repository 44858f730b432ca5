import { eachItem, type Rule } from './rule.ts';

const tagsOf = (text: string): string[] => text.match(/#[\p{L}\p{N}_]+/gu) ?? [];
const many = 3;

/** A hashtag that stands in every text, or texts that are full of them. */
export const forcedHashtags: Rule = {
  id: 'forced-hashtags',
  severity: 'advice',
  find: eachItem((item) => {
    const all = item.texts.map(({ text }) => tagsOf(text).map((tag) => tag.toLowerCase()));
    const [first, ...others] = all;
    const everywhere =
      first?.filter((tag) => others.length > 0 && others.every((tags) => tags.includes(tag))) ?? [];
    const crowded = item.texts
      .filter(({ text }) => tagsOf(text).length > many)
      .map(({ text }) => tagsOf(text).join(' '));
    return [...new Set([...everywhere, ...crowded])];
  }),
  say: {
    en: (tags) =>
      `${tags}: a hashtag in every text, or more than three in one, marks a campaign, not a person. Leave hashtags to the writer.`,
    fr: (tags) =>
      `${tags} : un mot-dièse dans chaque texte, ou plus de trois dans un seul, signe une campagne, pas une personne. Laissez-les à qui écrit.`,
  },
};
