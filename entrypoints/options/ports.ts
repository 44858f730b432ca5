/** The outside world of the settings page: the library in this process, permissions, the background by message. */

import type { CarryPorts } from '../../lib/app/carry';
import type { DataPorts } from '../../lib/app/data-state';
import type { FeedsPorts } from '../../lib/app/feeds-state';
import type { HealthPorts } from '../../lib/app/health-state';
import type { InstancePorts } from '../../lib/app/instance-state';
import type { LogPorts } from '../../lib/app/log-state';
import type { LookPorts } from '../../lib/app/look-state';
import type { NetworksPorts } from '../../lib/app/networks-state';
import { saveFile } from '../../lib/app/save-file';
import type { ShortcutPorts } from '../../lib/app/shortcut-state';
import { keysOf, openKeys } from '../../lib/browser/commands';
import { hasOrigins, removeOrigins, requestOrigins } from '../../lib/browser/permissions';
import { extensionVersion, sendMessage } from '../../lib/browser/runtime';
import { openTab } from '../../lib/browser/tabs';
import { countKept, deleteDrafts, deleteJournal, deleteLibrary } from '../../lib/library/data';
import { findFeedLinks } from '../../lib/library/discover';
import {
  addFeed,
  leftOutOf,
  listFeeds,
  pauseFeed,
  removeFeed,
  renameFeed,
  resumeFeed,
} from '../../lib/library/feeds';
import { clearHealth, readHealth } from '../../lib/library/health';
import { askInstance } from '../../lib/library/instance';
import { readLog } from '../../lib/library/log';
import { lookAt } from '../../lib/library/look';
import { deleteMine } from '../../lib/library/mine';
import { clock, keep, net, openLibrary } from '../../lib/library/world';
import { createLocalAsk } from '../../lib/messages/local';
import { createWireAsk } from '../../lib/messages/send';
import { networks } from '../../lib/networks/all';

const library = openLibrary(async () =>
  (await import('../../lib/library/search/search')).createSearch(),
);
const { db } = library;
const feedPorts = { db, keep, clock };
export const ask = createLocalAsk(library.answers, createWireAsk(sendMessage), location.href);

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const allow = (pattern: string) => requestOrigins([pattern]);
const open = (url: string) => void openTab(url);
const settings = () => ask('settings.get', {});

export const looking: LookPorts = {
  look: (url, signal) =>
    lookAt(
      {
        db: db.library,
        net,
        findLinks: (html, at) => findFeedLinks(html, at, parseHtml),
        now: clock.now,
      },
      url,
      signal,
    ),
  add: (found) => addFeed(feedPorts, found),
  allow,
  open,
};

export const feeding: FeedsPorts = {
  list: () => listFeeds(db.library),
  leftOut: (id) => leftOutOf(db.library, id),
  rename: (id, name) => renameFeed(feedPorts, id, name),
  pause: (id, paused) => (paused ? pauseFeed : resumeFeed)(feedPorts, id),
  remove: (id) => removeFeed(feedPorts, id),
  readNow: (feedId) => ask('sync.now', { feedId }),
  allow,
  open,
  now: clock.now,
};

const telling = {
  copyText: (text: string) => navigator.clipboard.writeText(text),
  about: () => `Own Voice ${extensionVersion()}, ${navigator.userAgent}`,
  now: clock.now,
};

export const logging: LogPorts = { read: () => readLog(db.library), ...telling };

export const noting: HealthPorts = {
  read: () => readHealth(keep),
  clear: () => clearHealth(keep),
  ...telling,
};

export const networking: NetworksPorts = {
  networks,
  settings,
  keep: (change) => ask('settings.set', change),
  granted: hasOrigins,
  request: requestOrigins,
  give: removeOrigins,
};

export const instancing: InstancePorts = {
  settings,
  keep: (change) => ask('settings.set', change),
  ask: (host, at) => askInstance({ net, now: clock.now }, host, at),
  allow,
  give: removeOrigins,
};

export const shortening: ShortcutPorts = { read: () => keysOf('open-panel'), change: openKeys };

export const keeping: DataPorts = {
  count: () => countKept(db),
  estimate: async () => (await navigator.storage.estimate()).usage,
  deleteLibrary: () => deleteLibrary(db, keep),
  deleteDrafts: () => deleteDrafts(db, keep),
  deleteJournal: () => deleteJournal(db),
  deleteMine: () => deleteMine(keep),
  settings,
  setLanguage: (language) => ask('settings.set', { language }),
  setBadge: (badge) => ask('settings.set', { badge }),
};

export const carrying: CarryPorts = {
  drafts: async () => (await ask('drafts.list', {})).drafts,
  journal: async () => (await ask('journal.list', {})).entries,
  add: async (draft) => {
    if ((await ask('drafts.get', { id: draft.id })).draft) return false;
    const { kept } = await ask('drafts.save', { draft });
    if (kept !== 'kept') throw new Error(kept);
    return true;
  },
  addEntry: async (entry) => {
    const { entries } = await ask('journal.list', {});
    if (entries.some(({ id }) => id === entry.id)) return false;
    const { kept } = await ask('journal.add', { entry });
    if (kept !== 'kept') throw new Error(kept);
    return true;
  },
  save: (name, type, text) => saveFile(new Blob([text], { type }), name),
};
