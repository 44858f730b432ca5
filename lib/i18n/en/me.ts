import { asked, known, notes, portrait, silence } from './portrait';

export const me = {
  drafts: 'Drafts',
  keptHere: (n: number) => `${n.toLocaleString('en')}, kept on this device`,
  none: 'No drafts',
  noneText: 'What you begin to write stands here, until you delete it.',
  more: (n: number) => `Show ${n.toLocaleString('en')} more`,
  failed: 'Your drafts could not be opened',
  failedText: 'They are still on the disk. Closing this and opening it again often helps.',
  notKept: 'not kept',
  remove: (beginning: string) => `Delete “${beginning}”`,
  removed: 'Draft deleted.',
  device: 'On this device',
  stored:
    'Your drafts, reminders and journal, your settings, the place where you were and a copy of the library are kept in this browser. None of it leaves the device, unless you put your words on a network yourself.',
  portrait,
  known,
  asked,
  silence,
  notes,
};
