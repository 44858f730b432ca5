import type { Words } from '../i18n/en';
import type { KnownReminder } from '../messages/own-words';

/** What a notification says. `asks`: the title of the notice because of which it asks again. */
export function reminderNote(
  { words, gone }: Pick<KnownReminder, 'words' | 'gone'>,
  asks: string | undefined,
  { note }: Pick<Words['later'], 'note'>,
): { title: string; message: string } {
  const lines = [words, gone ? note[gone] : '', asks === undefined ? '' : note.asks(asks)];
  return {
    title: asks === undefined ? note.title : note.askTitle,
    message: lines.filter(Boolean).join('\n'),
  };
}
