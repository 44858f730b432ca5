/** Reading the feeds: on the alarm, when somebody opens the popup or panel, when asked, when a host is allowed. */
import { alarmTime, clearAlarm, onAlarm, setAlarm } from '../../lib/browser/alarms';
import { stayAwake } from '../../lib/browser/awake';
import { onOriginsAdded } from '../../lib/browser/permissions';
import { onInstalled, onStartup } from '../../lib/browser/runtime';
import { getManaged, onStored } from '../../lib/browser/storage';
import { keepPictures } from '../../lib/library/pictures';
import { followPolicy, readPolicy } from '../../lib/library/policy';
import { recover } from '../../lib/library/recover';
import { shrink } from '../../lib/library/shrink';
import {
  reschedule,
  type SyncAllPorts,
  syncAllowed,
  syncDue,
  syncNow,
  syncOpened,
} from '../../lib/library/sync-all';
import { announceVersion, raiseVersion, versionKey } from '../../lib/library/version';
import { clock, exclusive, keep, type Library, net } from '../../lib/library/world';
import type { Handlers } from '../../lib/messages/listen';

const alarm = 'sync';

/** Registers every listener of the sync; gives the answers to those who ask for it. */
export function startSync({ db: { library: db }, listing }: Library): Handlers {
  const ports: SyncAllPorts = {
    db,
    net,
    clock,
    exclusive,
    keep,
    alarm: (when) => (when === undefined ? clearAlarm(alarm) : setAlarm(alarm, when)),
  };

  const ready = recover({ db, keep, clock });
  const run = (work: (ports: SyncAllPorts) => Promise<unknown>): Promise<void> =>
    stayAwake(async () => {
      await ready;
      await work(ports);
      await bringPictures();
    }).catch((error: unknown) => console.error('sync', error));

  const bringPictures = () =>
    exclusive('own-voice:pictures', async () => {
      const fetched = await keepPictures({ db, net, clock, shrink, entries: listing.entries });
      if (fetched === 0) return;
      await db.transaction('rw', db.meta, () => raiseVersion(db));
      await announceVersion(db, keep);
    });

  const followCompany = async () =>
    followPolicy({ db, keep, clock }, readPolicy(await getManaged('feeds')));

  const wake = async () => {
    const state = await ready;
    if (state === 'closed') console.error('The library cannot be opened; it is left as it is.');
    if (state === 'restored') await run(syncDue);
    await announceVersion(db, keep);
    if (await followCompany()) await run(syncDue);
    if ((await alarmTime(alarm)) === undefined) await reschedule(ports);
  };

  onAlarm(alarm, () => void run(syncDue));
  onStartup(() => void run(syncDue));
  onStored(
    'managed',
    'feeds',
    () => void run(async (all) => (await followCompany()) && syncDue(all)),
  );
  onInstalled(() => void run(syncDue));
  // A feed was added, paused or removed in the settings: another may be next, and pictures come or go.
  onStored('local', versionKey, () => void run(reschedule));
  onOriginsAdded((origins) => void run((all) => syncAllowed(all, origins)));
  void wake().catch((error: unknown) => console.error('sync', error));

  return {
    'sync.opened': async () => {
      await run(syncOpened);
      return { ok: true };
    },
    'sync.now': async ({ feedId }) => {
      await run((all) => syncNow(all, feedId));
      return { ok: true };
    },
  };
}
