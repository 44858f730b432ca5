/** The number of unseen stories on the toolbar's button: for those who asked for it, and never while all is silent. */
import { setBadge } from '../../lib/browser/badge';
import { onStored } from '../../lib/browser/storage';
import { countUnseen, seenKey } from '../../lib/library/seen';
import { settingsKey } from '../../lib/library/settings';
import { versionKey } from '../../lib/library/version';
import { keep, type Library } from '../../lib/library/world';

const most = 99;

/** Registers what may change the number, and shows it as it is now. */
export function startBadge({ answers, listing }: Library): void {
  let turn: Promise<void> = Promise.resolve();
  const show = (): void => {
    turn = turn
      .then(async () => {
        const { badge = false, silentSince = 0 } = await answers['settings.get']();
        const unseen = badge && silentSince === 0 ? await countUnseen(keep, listing) : 0;
        await setBadge(unseen === 0 ? '' : unseen > most ? `${most}+` : String(unseen));
      })
      .catch((error: unknown) => console.error('badge', error));
  };
  for (const key of [versionKey, seenKey, settingsKey]) onStored('local', key, show);
  show();
}
