export const learn = {
  title: 'Tips',
  intro: 'Short pieces from your feeds about writing and being online.',
  minutes: (n: number) => `${n} min`,
  empty: 'No tips yet',
  emptyText: 'Your feeds hold none so far. When one comes, it stands here.',
  failed: 'The tips could not be opened',
  failedText: 'Your drafts are kept apart from them.',
  loading: 'Opening the tips.',
};
