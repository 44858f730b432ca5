import { readThere, type SeenPage, seenPage } from '../../lib/app/seen-page';
import { readPage } from '../../lib/browser/scripting';
import { activeTab } from '../../lib/browser/tabs';
import { readSettings } from '../../lib/library/settings';
import { keep } from '../../lib/library/world';
import { networkAt, wayOf } from '../../lib/networks/ways';

/** The page below the popup, by the permission (activeTab) that opening the popup above it gave; asked for once. */
export async function seePage(): Promise<SeenPage | undefined> {
  const tab = await activeTab();
  if (!tab) return undefined;
  const { id, url = '', title = '' } = tab;
  const settings = await readSettings(keep);
  const network = URL.canParse(url) ? networkAt(new URL(url).hostname, settings) : undefined;
  // Where one works by address only, no script runs, not even this one: what the browser itself tells has to do.
  if (network && wayOf(network, settings) === 'address')
    return seenPage({ title, address: url, passage: '' });
  // The browser keeps some pages to itself; whoever suggests one of those writes its address.
  return seenPage(await readPage(id, readThere).catch(() => undefined));
}
