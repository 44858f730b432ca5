import { eachItem, offeredTexts, type Rule } from './rule.ts';

const orders =
  /\b(?:you (?:must|have to|need to|should|are expected to)|(?:please|kindly) (?:share|post|like|repost)|don[’']t forget to (?:share|post|like)|make sure (?:to|you) (?:share|post|like)|everyone (?:must|should|has to)|mandatory|share (?:this )?(?:now|massively|widely)|be a good ambassador|we count on you|show your loyalty)\b/i;
const ordres =
  /(?:\b(?:vous devez|tu dois|il faut (?:partager|publier|liker)|merci de (?:partager|publier|liker|relayer)|veuillez (?:partager|publier|relayer)|n[’']oubliez pas de (?:partager|publier|liker)|partagez (?:massivement|maintenant|vite)|obligatoire|on compte sur vous|nous comptons sur vous|soyez de bons ambassadeurs|prière de))(?![\p{L}])/iu;

/** Commands and guilt in what is offered to people. */
export const commands: Rule = {
  id: 'commands',
  severity: 'problem',
  find: eachItem((item) =>
    [item.title, item.summary, ...offeredTexts(item)].map(
      (text) => (orders.exec(text) ?? ordres.exec(text))?.[0],
    ),
  ),
  say: {
    en: (words) =>
      `“${words}” is an order. People who are told to share stop doing so, or do it without heart; say what happened and leave the rest to them.`,
    fr: (words) =>
      `« ${words} » est un ordre. Qui se voit enjoindre de partager cesse de le faire, ou le fait sans cœur ; dites ce qui s’est passé et laissez-leur le reste.`,
  },
};
