/** Bad weather: the feed's notice, its history, and the rehearsal for comms. */
export const weather = {
  levels: { info: 'Good to know', care: 'With care', pause: 'Pause' },
  fold: 'Fold the notice',
  unfold: 'Unfold the notice',
  until: (day: string, time: string) => `until ${day}, ${time}`,
  untilToday: (time: string) => `until ${time}`,
  confirmed: 'What is confirmed stands here and in the links. Everything else can wait.',
  silence:
    'Silence is fine. Nobody is expected to defend the company, and nothing is locked: your own words stay yours.',
  ask: 'Ask about it',
  others: (n: number) => (n === 1 ? '1 more notice' : `${n} more notices`),
  careTitle: 'Look twice',
  careText: 'A notice asks for care. Is this the day, and is the tone right for it?',
  pauseText: 'While the pause stands, the ready texts have stepped back.',
  showTexts: 'Show the texts all the same',
  past: 'Notices',
  pastLook: 'Read earlier notices',
  pastNone: 'No notice so far.',
  pastText: 'Kept on this device, so that you can read again what was said when.',
  stood: (from: string, to: string) => `${from} to ${to}`,
  stands: (from: string) => `since ${from}`,
};
