import { eachItem, type Rule } from './rule.ts';

/** Links that lead elsewhere, or nowhere: seen by whoever asked the web. */
export const movedLink: Rule = {
  id: 'moved-link',
  severity: 'advice',
  find: eachItem((item, { seen }) => {
    const link = item.externalUrl ?? item.url;
    const at = link === undefined ? undefined : seen?.get(link);
    if (at === undefined) return [];
    if (at.status === 0) return [`${link} (…)`];
    if (at.status >= 400) return [`${link} (${at.status})`];
    return at.to === undefined ? [] : [`${link} → ${at.to}`];
  }),
  say: {
    en: (link) =>
      `${link}: the link leads elsewhere, or nowhere. Networks that do not follow it show no preview, and it breaks with the next move. Give the address where the page stands now.`,
    fr: (link) =>
      `${link} : le lien mène ailleurs, ou nulle part. Les réseaux qui ne le suivent pas ne montrent aucun aperçu, et il cassera au prochain déménagement. Donnez l’adresse où la page se trouve.`,
  },
};
