/** Looking at an address: what was found there, before anything of it is kept. */
export const look = {
  title: 'Add a feed',
  address: 'Feed address',
  addressHelp: 'Or a web page that names its feed. Nothing is read before you look.',
  look: 'Look at it',
  looking: (host: string) => `Looking at ${host}.`,
  stop: 'Stop',
  summary: (languages: string) =>
    languages === '' ? 'A JSON Feed.' : `A JSON Feed in ${languages}.`,
  readable: (n: number, total: number) =>
    n === total
      ? total === 1
        ? 'Its one item can be read.'
        : `All ${total} items can be read.`
      : `${n} of ${total} items can be read.`,
  from: (company: string) => `From ${company}.`,
  foundAt: (address: string) => `Found at ${address}`,
  foundOn: (page: string) => `The page ${page} names this feed.`,
  movedTo: (address: string) => `The address led on to ${address}; that one will be kept.`,
  newest: 'The newest',
  noItems: 'It holds no items yet.',
  leftOut: 'Left out, and why',
  nothingLeftOut: 'Nothing was left out.',
  showAll: (n: number) => (n === 1 ? 'Show it' : `Show all ${n}`),
  showLess: 'Show less',
  andMore: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
  unsigned: 'This feed is not signed. Whoever can change that file can change what you read here.',
  signed: 'This feed is signed with this key',
  signedHelp:
    'Compare these signs with those that comms show elsewhere, such as on the intranet. If they are the same, add the feed: from then on this key counts and no other, but those it announces itself.',
  upgrades: (name: string) =>
    `“${name}” was read unsigned until now. It keeps its name and its place.`,
  closed: 'Its publisher has closed it: nothing new will come.',
  personal:
    'This address holds what looks like a personal key. With an address of your own, the host can tell when you read; ask comms for the common one.',
  add: 'Add this feed',
  adding: 'Adding the feed',
  leave: 'Leave it',
  added: (name: string) => `“${name}” is added. Its stories are in your library.`,
  already: (name: string) => `You have this feed already: “${name}”.`,
  choose: 'This page names more than one feed',
  chooseHelp: 'Which one would you like to look at?',
  untitled: 'Feed without a name',
  allow: (host: string) => `Allow ${host}`,
  allowWhy: (host: string) =>
    `Your browser will ask you about ${host}, and about no other site. Own Voice then reads the feed there, and nothing else.`,
  openAddress: 'Open the address',
  change: 'Change it',
  again: 'Try again',
  anyway: 'Look at it anyway',
  withoutSignIn: 'Look without the name and password',
  left: {
    'no-id': {
      what: (n: number) => (n === 1 ? '1 item without an id' : `${n} items without an id`),
      why: 'A later correction could never find them.',
    },
    empty: {
      what: (n: number) => (n === 1 ? '1 item that is empty' : `${n} items that are empty`),
      why: 'No title and no text: there is nothing to read.',
    },
    duplicate: {
      what: (n: number) => (n === 1 ? '1 item that comes twice' : `${n} items that come twice`),
      why: 'Two items have the same id; the first one counts.',
    },
    withdrawn: {
      what: (n: number) => (n === 1 ? '1 withdrawn item' : `${n} withdrawn items`),
      why: 'The company took them back.',
    },
    'not-an-object': {
      what: (n: number) => (n === 1 ? '1 entry that is no item' : `${n} entries that are no items`),
      why: 'They do not have the shape of an item.',
    },
    'bad-link': {
      what: (n: number) => (n === 1 ? '1 link' : `${n} links`),
      why: 'Only https: links are followed. Their items are kept.',
    },
    'bad-picture': {
      what: (n: number) => (n === 1 ? '1 picture' : `${n} pictures`),
      why: 'Only https: pictures are fetched. Their items are kept.',
    },
    'bad-date': {
      what: (n: number) => (n === 1 ? '1 date' : `${n} dates`),
      why: 'They could not be read as dates. Their items are kept.',
    },
    'too-long': {
      what: (n: number) => (n === 1 ? '1 text that was cut' : `${n} texts that were cut`),
      why: 'They are longer than a post or a story can be. The beginning is kept.',
    },
    'too-many': {
      what: (n: number) => (n === 1 ? '1 list that was cut' : `${n} lists that were cut`),
      why: 'They hold more entries than Own Voice reads. The first ones are kept.',
    },
  },
};
