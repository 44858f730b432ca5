/**
 * PURE. The link of a post: its tracking tags, named, and the link without them.
 *
 * The list is kept by hand from what the senders themselves document (Google Analytics' campaign parameters, Meta's
 * fbclid, Microsoft's msclkid, Mailchimp, HubSpot, Matomo, Adobe …) and from the query-stripping lists of Firefox and
 * Brave as read in November 2026. A parameter that may name the page itself is never on it.
 */
const prefixes = ['utm_', 'mtm_', 'pk_', 'piwik_', 'hsa_', 'oly_', 'vero_', 'wt_', 'stm_', 'at_'];
const names = new Set([
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'srsltid',
    'msclkid',
    'yclid',
    'ysclid',
  ],
  ...['twclid', 'ttclid', 'li_fat_id', 'igshid', 'igsh', 'rdt_cid', 'epik', 'scclid', 'irclickid'],
  ...[
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    '_hsmi',
    '__hssc',
    '__hstc',
    '__hsfp',
    'hsctatracking',
  ],
  ...['s_cid', 'ml_subscriber', 'ml_subscriber_hash', 'rb_clickid', 'wickedid', 'cvid', 'sc_cid'],
  ...['_ga', '_gl', '_branch_match_id', 'sb_referer_host', 'trk', 'trkcampaign', 'xtor', 'wprov'],
]);

const isTag = (name: string): boolean => {
  const low = name.toLowerCase();
  return names.has(low) || prefixes.some((prefix) => low.startsWith(prefix));
};

/** The names of the tracking tags in an address, as they stand there, each once; none for what is no address. */
export function trackingTags(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const found = [...new URL(address).searchParams.keys()].filter(isTag);
  return [...new Set(found)];
}

/**
 * The address without its tracking tags; everything else stays byte for byte (order, escapes, fragment).
 * What is no address comes back as it is.
 */
export function withoutTags(address: string): string {
  if (trackingTags(address).length === 0) return address;
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash);
  const whole = hash < 0 ? address : address.slice(0, hash);
  const query = whole.indexOf('?');
  if (query < 0) return address;
  const kept = whole
    .slice(query + 1)
    .split('&')
    .filter((pair) => {
      const name = [...new URLSearchParams(pair).keys()][0];
      return name === undefined || !isTag(name);
    });
  return whole.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
