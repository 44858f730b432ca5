/** Reminders, and the journal of what one says one posted. */
export const later = {
  remind: 'Remind me',
  when: 'When?',
  times: {
    evening: (time: string) => `This evening, ${time}`,
    tomorrow: (time: string) => `Tomorrow, ${time}`,
    monday: (day: string, time: string) => `${day}, ${time}`,
  },
  own: 'A time of your own',
  setOwn: 'Set it',
  close: 'Not now',
  why: 'The browser may ask whether Own Voice may notify you. It does so for your reminders only, on this device. If you would rather not, the reminder waits for you here.',
  whySilent:
    'All is silent, as you wished: nothing will notify you. The reminder is kept and waits under Me.',
  set: (moment: string) => `You will be reminded ${moment}.`,
  setQuiet: (moment: string) =>
    `Kept for ${moment}. Without notifications, it waits for you here when it is due.`,
  setSilent: (moment: string) => `Kept for ${moment}. While all is silent, you find it under Me.`,
  moment: (day: string, time: string) => `${day}, ${time}`,
  wrong: {
    past: 'That time has passed. Choose one that is still to come.',
    far: 'That is more than five years away. Is the year right?',
    unreadable: 'Choose a day and a time.',
    'no-draft':
      'The draft is not on the disk yet, so there is nothing to be reminded of. Try again.',
    failed: 'The reminder could not be kept: the disk may be full. Your words are as they were.',
  },
  stands: (moment: string) => `Reminder: ${moment}`,
  stood: (moment: string) => `Reminder: it was due ${moment}`,
  cancel: 'Cancel it',
  cancelled: 'The reminder is cancelled.',
  list: 'Reminders',
  cancelOf: (words: string) => `Cancel the reminder of “${words}”`,
  region: 'Due now',
  due: (words: string) => `You wanted to come back to “${words}”`,
  story: {
    gone: 'Its story is not in the library any more. Your draft is here.',
    withdrawn:
      'The company has taken its story back. Your draft is here; read it once more before you use it.',
  },
  dueAsks: (notice: string) => `A notice stands: ${notice}. You decide.`,
  open: 'Open it',
  anyway: 'Write anyway',
  keep: 'Keep it for later',
  letGo: 'Let it go',
  more: (n: number) => (n === 1 ? 'One more is due: see Me.' : `${n} more are due: see Me.`),
  note: {
    title: 'You wanted to come back to this',
    askTitle: 'A reminder, and a notice stands',
    asks: (notice: string) =>
      `${notice}\nKeep it for later, write anyway, or let it go: you decide.`,
    gone: 'The story is not in the library any more. Your draft is there.',
    withdrawn: 'The company has taken the story back. Your draft is there.',
  },
};
