export const panel = {
  library: 'Library',
  close: 'Close',
  forPost: (network: string) => `For your post on ${network}`,
  forComment: (network: string) => `For your comment on ${network}`,
  noComposer: 'The post was closed. Your draft is kept.',
};
