import { readThere, type SeenPage, seenPage } from '../../lib/app/seen-page';
import { readPage } from '../../lib/browser/scripting';
import { activeTab } from '../../lib/browser/tabs';

/** The page below the popup, by the permission (activeTab) that opening the popup above it gave; asked for once. */
export async function seePage(): Promise<SeenPage | undefined> {
  const tab = await activeTab();
  if (!tab) return undefined;
  // The browser keeps some pages to itself; whoever suggests one of those writes its address.
  return seenPage(await readPage(tab.id, readThere).catch(() => undefined));
}
