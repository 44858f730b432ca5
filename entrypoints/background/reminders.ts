/** Reminders: the alarm for the next one, the notification when it is due, and the draft when that is clicked. */
import { reminderNote } from '../../lib/app/reminder-note';
import { clearAlarm, onAlarm, setAlarm } from '../../lib/browser/alarms';
import { browserLanguages } from '../../lib/browser/language';
import {
  clearNotification,
  onNotificationClicked,
  showNotification,
} from '../../lib/browser/notifications';
import { extensionUrl, onInstalled, onStartup } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { openTab } from '../../lib/browser/tabs';
import { later as en } from '../../lib/i18n/en/later';
import { later as fr } from '../../lib/i18n/fr/later';
import { languageOf } from '../../lib/i18n/language';
import { remindersKey } from '../../lib/library/reminders';
import { ringReminders } from '../../lib/library/ring';
import { readSettings } from '../../lib/library/settings';
import { clock, keep, type Library } from '../../lib/library/world';
import type { KnownReminder } from '../../lib/messages/own-words';

const alarm = 'reminders';
const prefix = 'reminder ';

async function notify(one: KnownReminder, asks: string | undefined): Promise<void> {
  const { language } = await readSettings(keep);
  const words = languageOf(language, browserLanguages()) === 'fr' ? fr : en;
  await showNotification(prefix + one.draftId, {
    ...reminderNote(one, asks, words),
    icon: 'icon/128.png',
  });
}

/** Registers every listener of the reminders. */
export function startReminders({ db }: Library): void {
  // One after the other: two rounds at once would notify twice.
  let turn: Promise<void> = Promise.resolve();
  const ring = (): void => {
    turn = turn
      .then(() =>
        ringReminders({
          db,
          keep,
          now: clock.now,
          alarm: (when) => (when === undefined ? clearAlarm(alarm) : setAlarm(alarm, when)),
          notify,
        }),
      )
      .catch((error: unknown) => console.error('reminders', error));
  };
  onAlarm(alarm, ring);
  onStartup(ring);
  onInstalled(ring);
  onStored('local', remindersKey, ring);
  onNotificationClicked((id) => {
    if (!id.startsWith(prefix)) return;
    void clearNotification(id);
    void openTab(extensionUrl(`popup.html#draft=${encodeURIComponent(id.slice(prefix.length))}`));
  });
  ring();
}
