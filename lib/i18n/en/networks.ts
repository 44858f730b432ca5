const figures = (n: number): string => n.toLocaleString('en');

/** The networks page of the settings, and what else has to be said about a network. */
export const networks = {
  title: 'Networks',
  intro:
    'Nothing waits on the pages of any network until you allow it here. You can always copy your words, or open the network with them.',
  list: 'Networks',
  loading: 'Looking up what you allowed.',
  on: 'On',
  off: 'Off',
  lost: 'Permission taken away',
  withoutScript: 'By copy and address',
  onHelp: (name: string) =>
    `The button appears beside a post on ${name} once your cursor is in it.`,
  offHelp: (name: string) => `Nothing of Own Voice is on the pages of ${name}.`,
  lostHelp: (name: string) =>
    `The browser no longer lets Own Voice onto ${name}. Nothing runs there; your drafts are here. You can allow it again.`,
  refused: (name: string) =>
    `You did not allow ${name}, and that is fine. Copying your words and opening ${name} with them go on working.`,
  failed: (name: string) => `${name} could not be changed. Nothing runs there that did not before.`,
  allow: (name: string) => `Allow ${name}`,
  switchOff: 'Switch off',
  nowOn: (name: string) => `${name} is on, on pages that are open already too.`,
  nowOff: (name: string) => `${name} is off, and the permission is given back.`,
  why: 'What “Allow” does',
  runs: (name: string) =>
    `A small script waits on the pages of ${name} until you put the cursor in a post, then shows one small button beside it. Nothing else is read there, and nothing is automated.`,
  terms: (name: string) =>
    `The terms of ${name} speak against extensions that add elements to its pages. If you would rather keep clear of that, choose “Address only”: no script then runs on the page.`,
  ways: {
    title: 'Without the button',
    asked: 'Only when I ask',
    askedNow: 'Only when you ask',
    address: 'Address only',
    askedHelp: (name: string) => `Nothing of Own Voice waits on the pages of ${name}.`,
    help: {
      asked: (name: string) =>
        `Nothing runs on ${name} until you open Own Voice from the toolbar, or press the shortcut, with your cursor in a post. It then finds that post, and nothing stays on the page when you are done.`,
      address: (name: string) =>
        `No script of Own Voice runs on any page of ${name}, ever. You copy your words, or open ${name} with them.`,
    },
    now: {
      asked: (name: string) => `On ${name}, Own Voice comes only when you ask.`,
      address: (name: string) => `${name} works by address only. No script runs on its pages.`,
    },
  },
  noButton: {
    ask: 'Why is there no button?',
    why: {
      silent: () =>
        '“Not for me” is on: nothing of Own Voice is on any page until you come back, under Me.',
      'by-address': (name: string) =>
        `Own Voice does not know well enough where posts are written on ${name}, and keeps away from its pages. Copy your words, or open ${name} with them.`,
      off: (name: string) =>
        `You have not switched ${name} on: nothing waits on its pages. Under Networks you choose how Own Voice works there.`,
      address: (name: string) =>
        `You chose “Address only” for ${name}: no script runs on its pages. Copy your words, or open ${name} with them.`,
      browser: () =>
        'The browser does not let Own Voice onto this page: it keeps some pages from every extension, and your company may close others.',
      elsewhere: (name: string) =>
        `This is a page of ${name}, but not of the instance that the button waits on. If you write here, name it under Networks. Or put your cursor in the post, then open Own Voice from the toolbar.`,
      withheld: (name: string) =>
        `You switched ${name} on, but the browser withholds its pages from Own Voice: by a setting of its own, or because the permission was taken back. You can allow it again under Networks.`,
      asked: (name: string) =>
        `You chose “Only when I ask” for ${name}: no button appears. Put your cursor in the post, then open Own Voice from the toolbar or press the shortcut.`,
      'no-composer': (name: string) =>
        `${name} is on, and no post has your cursor. The button comes once it is in a post or a comment, and never in a message, a search or a profile.`,
      'no-field': () =>
        'This page is of no network that Own Voice knows. Put your cursor in a field for several lines of text, then open Own Voice from the toolbar: your words can go there.',
    } satisfies Record<string, (name: string) => string>,
  },
  health: {
    title: 'What did not work',
    help: 'When Own Voice did not find your post, or could not put your words in it, it is noted here: the network, the way it tried, the reason and the time. No word of yours and no address. It stays on this device, and nobody is told unless you copy it for them.',
    none: 'Nothing is noted.',
    otherPage: 'Another page',
    what: {
      find: 'Looking for your post:',
      insert: 'Putting your words in:',
      attach: 'Attaching the picture:',
    },
    reasons: {
      'no-composer': 'no post was found.',
      'composer-gone': 'the post was closed or rebuilt in the meantime.',
      'not-visible': 'something covered the panel.',
      'not-verified': 'the page did not take it as it takes typing.',
      'no-safe-way': 'no safe way is known for this editor.',
      'not-allowed': 'the browser did not let Own Voice onto the page.',
    },
    copy: 'Copy for a bug report',
    clear: 'Clear',
    done: {
      copied: 'Copied: networks, times and codes. No word of yours, no address.',
      'not-copied': 'The browser did not allow copying.',
      cleared: 'Cleared.',
      'not-cleared': 'The notes could not be cleared.',
    },
  },
  unofficial: (name: string) =>
    `${name} does not document the address that opens a post with a text. Should it stop working, copying remains.`,
  shortcut: {
    title: 'Shortcut',
    none: 'No keys are set',
    help: 'Opens the panel beside the post or comment your cursor is in. Where there is none, or a network works by address only, the popup opens and says why.',
    change: 'Change it in the browser',
    failed:
      'The browser did not open that page. You find it among its extensions, as “Keyboard shortcuts”.',
  },
  carries: {
    text: 'Opens with your text.',
    link: 'Opens with the link; your text is one paste away.',
    nothing: 'Your text is one paste away.',
  },
  instance: {
    label: (network: string) => `Your instance of ${network}`,
    ask: (host: string) => `Ask ${host}`,
    askIt: 'Ask it',
    why: (usual: number) =>
      `An instance may take more than the usual ${figures(usual)} characters. Asking reads a public file there, and up to two more where that says nothing; only now: the instance sees an internet address and a time; no name, no cookie, no word of yours.`,
    asking: (host: string) => `Asking ${host}.`,
    said: (host: string, n: number, network: string) =>
      `${host} takes ${figures(n)} characters. Your texts for ${network} are counted by that, and open there; “Allow ${network}” is for its pages alone.`,
    unsaid: (host: string, usual: number, network: string) =>
      `${host} does not say how long a post may be there. Your texts for ${network} open there, and are counted up to the usual ${figures(usual)}; if it takes more, type that in below a text that is too long. “Allow ${network}” is for its pages alone.`,
    keptUnsaid: (host: string, usual: number) =>
      `${host} does not say how long a post may be: the usual ${figures(usual)} characters count.`,
    kept: (host: string, n: number) => `${host} takes ${figures(n)} characters.`,
    own: (n: number) => `The limit of ${figures(n)} that you typed yourself counts first.`,
    forget: (host: string) => `Forget ${host}`,
    forgotten: (host: string, usual: number, network: string) =>
      `${host} is forgotten. Your texts for ${network} are counted up to ${figures(usual)} again.`,
    allow: (host: string) => `Allow ${host}`,
    byHand:
      'You can type the limit in yourself, below a text that is too long. Nothing was changed.',
    problems: {
      'bad-address': (typed: string) =>
        `${typed === '' ? 'Type' : `“${typed}” is not the name of an instance. Type`} what stands behind the second @ of your name there, such as mastodon.social.`,
      offline: () => 'You are offline. Ask again once the connection is back.',
      unreachable: (host: string) =>
        `${host} does not answer. Is the name spelled right? If it is, ask again later.`,
      'needs-permission': (host: string) =>
        `${host} keeps this file from other pages, so your browser wants to ask you first. The permission is for ${host} alone, for this one reading, and is given back after it.`,
      'permission-refused': (host: string) => `You did not allow ${host}, and that is fine.`,
      'not-public': (host: string) => `${host} tells its limit only to those who are signed in.`,
      'no-instance': (host: string) =>
        `${host} answers, but not as an instance does. Is it the right name?`,
      failed: (host: string) => `${host} could not be read just now. Ask again later.`,
    } satisfies Record<string, (host: string) => string>,
  },
};
