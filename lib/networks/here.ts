/** DOM. Which network a page is of: known by its host, or, where any host may be one, by what stands in the page. */
import type { NetworkPages } from './network';
import { watched, watchedAt } from './watched';

/** The network of this very page; undefined for any other, and for one that has not drawn itself yet. */
export function networkHere(): NetworkPages | undefined {
  return (
    watchedAt(location.hostname) ??
    watched.find(({ sign }) => sign !== undefined && document.querySelector(sign) !== null)
  );
}
