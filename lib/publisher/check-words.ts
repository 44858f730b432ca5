/** PURE. What the check says of a text that is no feed, and of what a reader leaves out: what is so, and the mend. */
import type { LeftOut, Refusal } from '../feed/format.ts';
import type { Tongue } from './rules/rule.ts';

export const refusalWords: Record<Tongue, Record<Refusal, string>> = {
  en: {
    empty: 'The file is empty. Publish it again.',
    'not-json':
      'This is not JSON. A missing comma or quote is the usual cause; an editor that knows JSON shows where.',
    truncated: 'The JSON ends in the middle. The upload was cut short; upload it again.',
    html: 'This is a web page, not a feed. Give the address of the feed itself; a sign-in page may stand before it.',
    rss: 'This is RSS or Atom, which the extension does not read as it is. `own-voice import` makes a feed of it.',
    'bare-array':
      'This is a bare list. A JSON Feed is an object with `version`, `title` and `items`; put the list into `items`.',
    'not-feed':
      'This is JSON, but not a JSON Feed: `version` (https://jsonfeed.org/version/1.1) and `items` are needed.',
    'too-deep': 'The JSON is nested without end. No feed needs that; look at what wrote it.',
    'wrong-encoding': 'The file is not UTF-8. Save it as UTF-8.',
  },
  fr: {
    empty: 'Le fichier est vide. Publiez-le de nouveau.',
    'not-json':
      'Ce n’est pas du JSON. Le plus souvent, il manque une virgule ou un guillemet\u202f; un éditeur qui connaît JSON montre où.',
    truncated: 'Le JSON s’arrête au milieu. L’envoi a été coupé\u202f; recommencez-le.',
    html: 'C’est une page web, pas un flux. Donnez l’adresse du flux lui-même\u202f; une page de connexion est peut-être devant.',
    rss: 'C’est du RSS ou de l’Atom, que l’extension ne lit pas tel quel. `own-voice import` en fait un flux.',
    'bare-array':
      'C’est une liste nue. Un JSON Feed est un objet avec `version`, `title` et `items`\u202f; mettez la liste dans `items`.',
    'not-feed':
      'C’est du JSON, mais pas un JSON Feed\u00a0: il faut `version` (https://jsonfeed.org/version/1.1) et `items`.',
    'too-deep':
      'Le JSON est imbriqué sans fin. Aucun flux n’en a besoin\u202f; regardez ce qui l’a écrit.',
    'wrong-encoding': 'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8.',
  },
};

const en: Record<LeftOut['reason'], string> = {
  'no-id':
    'No `id`: the item is left out, since a later correction could never find it. Give it one that never changes.',
  empty: 'Neither title nor text: the item is left out. Write one of the two.',
  duplicate: 'The same `id` stands twice: only the first is shown. Give each item its own.',
  withdrawn: 'Withdrawn: employees no longer see it.',
  'not-an-object': 'An entry of `items` is not an object: it is left out.',
  'bad-link':
    'A link is dropped: only https: addresses (and mailto: where the format says so) are followed.',
  'bad-picture': 'A picture is dropped: its address is not https:.',
  'bad-date': 'A date is dropped: write it as RFC 3339, like 2026-11-24T09:40:00+01:00.',
  'too-long': 'A text is longer than is read: it is cut.',
  'too-many': 'A list is longer than is read: the rest is left.',
};
const fr: Record<LeftOut['reason'], string> = {
  'no-id':
    'Pas d’`id`\u00a0: l’article est laissé de côté, car une correction ne pourrait jamais le retrouver. Donnez-lui-en un qui ne change pas.',
  empty: 'Ni titre ni texte\u00a0: l’article est laissé de côté. Écrivez l’un des deux.',
  duplicate: 'Le même `id` deux fois\u00a0: seul le premier est montré. Un par article.',
  withdrawn: 'Retiré\u00a0: plus personne ne le voit.',
  'not-an-object': 'Une entrée d’`items` n’est pas un objet\u00a0: elle est laissée de côté.',
  'bad-link':
    'Un lien est abandonné\u00a0: seules les adresses https: (et mailto: là où le format le dit) sont suivies.',
  'bad-picture': 'Une image est abandonnée\u00a0: son adresse n’est pas en https:.',
  'bad-date':
    'Une date est abandonnée\u00a0: écrivez-la selon RFC 3339, comme 2026-11-24T09:40:00+01:00.',
  'too-long': 'Un texte dépasse ce qui est lu\u00a0: il est coupé.',
  'too-many': 'Une liste dépasse ce qui est lu\u00a0: la suite est laissée.',
};

const withValue = (
  sentence: string,
  { value }: LeftOut,
  [open, close]: readonly [string, string],
) => (value === undefined || value === '' ? sentence : `${sentence} (${open}${value}${close})`);

/** One sentence for one thing left out, with what stood there. */
export const leftOutWords: Record<Tongue, (one: LeftOut) => string> = {
  en: (one) => withValue(en[one.reason], one, ['“', '”']),
  fr: (one) => withValue(fr[one.reason], one, ['«\u00a0', '\u00a0»']),
};
