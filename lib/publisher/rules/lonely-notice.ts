import type { Rule } from './rule.ts';

/** Bad weather without anybody to ask, or without an end. */
export const lonelyNotice: Rule = {
  id: 'lonely-notice',
  severity: 'problem',
  find: ({ info, now }) => {
    const { notice } = info;
    if (!notice || notice.level === 'info') return [];
    return [
      ...(notice.contact === undefined && info.company?.contact === undefined
        ? [{ what: 'contact' }]
        : []),
      ...(notice.ends === undefined
        ? [{ what: 'end' }]
        : notice.ends < now
          ? [{ what: 'past' }]
          : []),
    ];
  },
  say: {
    en: (what) =>
      what === 'contact'
        ? 'The notice names nobody to ask. In bad weather that is the first thing people need.'
        : what === 'end'
          ? 'The notice has no end. Give one (it can be moved), so that it does not outlive its day.'
          : 'The notice has ended. Take it out; employees can still read it in their own history.',
    fr: (what) =>
      what === 'contact'
        ? 'L’avis ne dit pas à qui s’adresser. Par mauvais temps, c’est la première chose qu’on cherche.'
        : what === 'end'
          ? 'L’avis n’a pas de fin. Donnez-en une (on peut la déplacer), pour qu’il ne survive pas à son jour.'
          : 'L’avis a pris fin. Retirez-le ; chacun peut encore le lire dans son historique.',
  },
};
