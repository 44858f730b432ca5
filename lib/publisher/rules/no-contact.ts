import type { Rule } from './rule.ts';

/** Nobody to ask. */
export const noContact: Rule = {
  id: 'no-contact',
  severity: 'problem',
  find: ({ info }) => (info.company?.contact === undefined ? [{}] : []),
  say: {
    en: () =>
      'No contact (`_own_voice.company.contact`): on a bad day nobody knows whom to ask. Give a mail address or a page that somebody reads within the hour.',
    fr: () =>
      'Aucun contact (`_own_voice.company.contact`) : les mauvais jours, personne ne sait à qui demander. Donnez une adresse ou une page que quelqu’un lit dans l’heure.',
  },
};
