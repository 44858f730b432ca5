/** What one says one posted: kept here, for oneself. */
export const journal = {
  title: 'Journal',
  posted: 'I posted it',
  noted: (network: string) => `In your journal: ${network}.`,
  takeBack: 'Take it back',
  notKept: 'It could not be noted: the disk may be full. Your words are as they were.',
  card: (n: number) =>
    n === 0
      ? 'When you say that you posted something, it is noted here, for yourself.'
      : n === 1
        ? 'One text that you said you posted. Only this device knows.'
        : `${n.toLocaleString('en')} texts that you said you posted. Only this device knows.`,
  open: 'Open the journal',
  intro:
    'What you said you posted, where and when. It is kept in this browser for yourself; nobody counts it.',
  none: 'Nothing is noted. “I posted it”, under your words, notes one text: never by itself.',
  search: 'Search your words',
  searchHint: 'Journal and drafts',
  found: (n: number) => (n === 1 ? '1 text found' : `${n.toLocaleString('en')} texts found`),
  nothing: (query: string) => `Nothing of yours holds “${query}”`,
  nothingText: 'Every word has to be in the text, its story’s title or its network.',
  drafts: 'Drafts',
  entries: 'Posted',
  remove: (beginning: string) => `Take “${beginning}” out of the journal`,
  removed: 'Taken out of the journal. What is posted stays where it is.',
  more: (n: number) => `Show ${n.toLocaleString('en')} more`,
  failed: 'The journal could not be opened. It is still on the disk.',
};
