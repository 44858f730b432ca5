/** The first run: three short screens, each of which can be skipped. */
export const welcome = {
  title: 'Welcome to Own Voice',
  progress: (step: number, of: number) => `${step} of ${of}`,
  next: 'Go on',
  back: 'Back',
  skip: 'Skip all this',
  notNow: 'Not now',
  done: 'Done',
  what: {
    title: 'Your company’s news, in your own words',
    lead: 'A library of stories from where you work, and a quiet place to write about them as yourself.',
    is: [
      'You read, and when something is worth telling, you say it your way.',
      'What you read, write and note is kept in this browser, with the stories.',
    ],
    isNot: [
      'It does not write or post for you.',
      'It sends nothing of yours: not what you read or search for, not what you write, not your name.',
      'It does not count, rank or report. Nobody learns whether you use it.',
      'You owe nobody a post.',
    ],
    isTitle: 'What it is',
    isNotTitle: 'What it is not',
  },
  feed: {
    title: 'Whose news would you like to tell?',
    lead: 'Paste the address that your company gave you.',
    without: 'No address? Your own words need none.',
    have: (n: number) => (n === 1 ? 'You have one feed.' : `You have ${n} feeds.`),
  },
  interests: {
    title: 'What would you like to see first?',
    text: 'Stories on what you choose come first; none is hidden. Choosing nothing is fine, and only this device knows.',
  },
  network: {
    title: (name: string) => `A button beside your post on ${name}`,
    lead: (name: string) =>
      `If you allow it, your library opens right beside a post you are writing on ${name}.`,
    without: (name: string) =>
      `“Not now” is a good answer: copying and opening ${name} with your text work without it, and you can change your mind under Networks.`,
    where: 'You find Own Voice in the browser’s toolbar, often behind the puzzle piece.',
  },
};
