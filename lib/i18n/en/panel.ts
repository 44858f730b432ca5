export const panel = {
  library: 'Library',
  close: 'Close',
  for: {
    post: (network: string) => `For your post on ${network}`,
    comment: (network: string) => `For your comment on ${network}`,
    field: () => 'For the field your cursor is in on this page',
  } satisfies Record<string, (network: string) => string>,
  noComposer: 'The post was closed. Your draft is kept.',
};
