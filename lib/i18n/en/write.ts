const figures = (n: number): string => n.toLocaleString('en');

export const write = {
  title: 'Write',
  yourWords: 'Your words',
  begin: 'Begin anywhere.',
  network: 'Network',
  story: 'the story',
  source: 'Source',
  sourceGone: 'The story is not in the library any more. Your draft is yours and stays.',
  sourceWithdrawn:
    'The company has taken this story back. Your draft is yours and stays; it may rest on what no longer holds.',
  corrected: (day: string, note: string) => `The story was corrected on ${day}: ${note}`,
  correctedUndated: (note: string) => `The story was corrected: ${note}`,
  sinceWithdrawn: 'The company has taken the story back. Do you still want to say this?',
  sinceCorrected: 'The story was corrected since you began. Does your text still hold?',
  from: 'You began with this question',
  loading: 'Opening your draft.',
  lost: 'That draft is not here any more',
  lostText: 'It was deleted, or this device was cleared. Everything else is as it was.',
  newDraft: 'Begin a new one',
  kept: 'Kept',
  keeping: 'Keeping…',
  notKept: 'Not kept',
  notKeptFull:
    'Not kept: the disk is full. Your words are safe as long as this stays open. Copy them, or make room.',
  notKeptFailed:
    'Not kept: the browser’s store did not take it. Your words are safe as long as this stays open. Copy them.',
  characters: (n: number) => `${figures(n)} ${n === 1 ? 'character' : 'characters'}`,
  count: (n: number, limit: number) => `${figures(n)} / ${figures(limit)}`,
  countRead: (n: number, limit: number) => `${figures(n)} of ${figures(limit)} characters`,
  over: (n: number, limit: number, network: string) =>
    `${figures(n)} / ${figures(limit)}, ${figures(n - limit)} over for ${network}`,
  overFrom: (words: string) => `From “${words}” on it is too long.`,
  takesMore: 'My account takes more',
  takesOther: 'Change the limit',
  takesUpTo: (network: string) => `My limit on ${network}`,
  keepLimit: 'Keep',
  usualLimit: (n: number) => `As usual: ${figures(n)}`,
  saidLimit: (host: string, n: number) => `As ${host} says: ${figures(n)}`,
  askInstance: 'Ask my instance',
  wrongLimit: (from: number, to: number) =>
    `A number from ${figures(from)} to ${figures(to)}, please.`,
  apart: 'Another window changed this draft. Yours goes on beside it: nothing is lost.',
  stripTags: 'Strip tracking tags from the link:',
  whose: 'Whose words?',
  whoseShown: 'Dotted: as in a suggested text. All else is yours.',
  whoseBeginning:
    'Dotted: as in a suggested text. Only the beginning of so long a text is looked at.',
  nearly: 'This is still nearly the suggested text: others may post the same.',
  notSaid: 'Nothing says yet that you work there.',
  waysToSay: 'Ways to say it',
  whySay:
    'Readers deserve to know, and rules in the US, the UK and the EU ask for it. A line in the profile or a hashtag at the end is not enough. (This is not legal advice.)',
  hideHint: 'Do not show this again',
  link: 'The story’s link',
  linkPlaces: { none: 'Without the link', first: 'Link first', last: 'Link at the end' },
  putFact: 'Put it in my text',
  begunWith: 'You began with this text',
  actions: 'What to do with this text',
  put: 'Put in my post',
  putting: 'Putting it in your post.',
  open: (network: string) => `Open ${network}`,
  openPost: 'Open the post',
  forComment:
    'A comment is written below the post itself. Copy your words first, then paste them there.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the words and press Ctrl+C or ⌘C.',
  tooLongToCarry: (network: string) =>
    `Too long for the address of ${network}: it opens empty. Copy your words first.`,
  linkOnly: (network: string) =>
    `${network} takes the link only from here. Copy your words first, then paste them there.`,
  nothingCarried: (network: string) =>
    `${network} opens empty. Copy your words first, then paste them there.`,
  opened: (network: string) => `${network} is open with your words. Nothing is published yet.`,
  openedWithLink: (network: string) =>
    `${network} is open with the link. Your words are one Copy away.`,
  openedEmpty: (network: string) => `${network} is open. Your words are one Copy away.`,
  notOpened: (network: string) => `${network} could not be opened. Your draft is kept.`,
  isPut: 'It is in your post. Read it there once more before you publish.',
  refused:
    'Something covered the button, or it was not pressed by you. Bring it into view and press it again.',
  dismiss: 'Back to my words',
  phone: {
    open: 'To my phone',
    title: 'To your phone',
    scan: 'Point the phone’s camera at this. The text goes from this screen to the phone; no server is in between.',
    code: 'QR code with your text',
    tooLong:
      'This text is too long for a code that a phone reads off a screen. Save it as a file, and take that along.',
    failed: 'The code could not be drawn. Save the text as a file instead.',
    save: 'Save as a file',
  },
  notPut: {
    title: 'Your words are not in the post',
    titleUnsure: 'It is not certain that your words are in the post',
    unchanged: 'The post is as it was.',
    unsure: 'Look at the post first: it may hold them, or a part.',
    way: 'You can copy your words here and paste them there. Your draft stays.',
    reasons: {
      'no-composer': 'No post is open on this page.',
      'composer-gone': 'The post was closed or rebuilt in the meantime.',
      'not-visible': 'The post is not to be seen on the page just now.',
      'not-verified': 'The page did not take them the way it takes typing.',
      'not-allowed': 'Own Voice is not allowed on this page.',
    },
    text: 'Your words, to copy',
  },
};
