/** A library with feeds in it, put there as the settings page does. */
import { readFeed } from '../../../lib/feed/read';
import { createAnswers } from '../../../lib/library/answer';
import { addFeed } from '../../../lib/library/feeds';
import { createListing } from '../../../lib/library/listing';
import { createSearch } from '../../../lib/library/search/search';
import { createStore, watchStore } from './store';

export function foundFeed(json: unknown, url = 'https://news.example.com/feed.json') {
  const read = readFeed(json, url);
  if (!read.ok) throw new Error(read.reason);
  return { url, feed: read.value, parts: [], byPermission: false };
}

export async function filled(...feeds: { url: string; json: unknown }[]) {
  const store = createStore();
  const faults = watchStore(store.db.library);
  const ids: string[] = [];
  for (const { url, json } of feeds) {
    const added = await addFeed(store, foundFeed(json, url));
    if (!added.ok) throw new Error(added.problem);
    ids.push(added.id);
    store.time.now += 1;
  }
  const listing = createListing(store.db.library, store.clock.now, async () => createSearch());
  const answers = createAnswers({ ...store, now: store.clock.now, listing });
  return { ...store, library: store.db.library, faults, ids, listing, answers };
}
