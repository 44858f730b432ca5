/** Words that more than one screen says. */
export const common = {
  appName: 'Own Voice',
  places: { label: 'Places', share: 'Share', learn: 'Learn', me: 'Me' },
  write: 'Write',
  back: 'Back',
  backTo: (place: string) => `Back to ${place}`,
  close: 'Close',
  copy: 'Copy',
  tryAgain: 'Try again',
  undo: 'Undo',
  settings: 'Settings',
  /** No word for news and stories: they are what one expects. */
  kinds: {
    news: 'News',
    story: 'Story',
    job: 'Job',
    event: 'Event',
    product: 'Product',
    engage: 'Conversation',
    tip: 'Tip',
  },
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
};
