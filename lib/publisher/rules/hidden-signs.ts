import { cleanText } from '../../voice/invisible.ts';
import { eachItem, type Rule } from './rule.ts';

/** Signs that cannot be seen, or letters in fancy dress, in what people are to post. */
export const hiddenSigns: Rule = {
  id: 'hidden-signs',
  severity: 'problem',
  find: eachItem((item) =>
    item.texts.map(({ text }) => {
      const { removed, plain } = cleanText(text);
      return removed + plain > 0 ? String(removed + plain) : undefined;
    }),
  ),
  say: {
    en: (count) =>
      `A text holds ${count} invisible or dressed-up signs (zero-width, direction marks, “bold” letters). Screen readers stumble over them and they can mark a text; the extension takes them out. Write plain letters.`,
    fr: (count) =>
      `Un texte contient ${count} signes invisibles ou déguisés (espaces sans chasse, marques de direction, lettres « grasses »). Les lecteurs d’écran y butent et ils peuvent marquer un texte ; l’extension les retire. Écrivez en lettres simples.`,
  },
};
