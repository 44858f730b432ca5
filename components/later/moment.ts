import type { App } from '../../lib/app/app';
import { comingDayWords, timeWords } from '../../lib/i18n/dates';
import { useLocale, useWords } from '../words';

/** How a reminder's time is said: "tomorrow, 09:00". */
export function useMoment(app: App): (at: number) => string {
  const { later } = useWords();
  const locale = useLocale();
  return (at) => later.moment(comingDayWords(at, app.ports.now(), locale), timeWords(at, locale));
}
