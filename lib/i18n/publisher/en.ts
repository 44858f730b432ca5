import { folder } from './en-folder';
import { item } from './en-item';
import { keys } from './en-keys';
import { launch } from './en-launch';
import { more } from './en-more';

/** The comms team's page. */
const publisher = {
  name: 'Own Voice Publisher',
  navigation: 'Places',
  places: {
    items: 'Library',
    feed: 'The feed',
    notice: 'Notice',
    folder: 'Folder',
    keys: 'Signing',
    publish: 'Publish',
    launch: 'Before you launch',
  },
  intros: {
    items:
      'Everything your people may share. Each item says who answers for it, and only what was approved is published.',
    feed: 'What the library says of itself: where it will be, who it comes from, whom to ask.',
    notice:
      'Bad weather. A notice stands above everything an employee sees, until it ends or you take it away.',
    folder: 'Where the library lies: one file an item, for your whole team, a shared drive or git.',
    keys: 'A signed library cannot be changed by whoever gets hold of your web host. It is worth the half hour where news is sensitive.',
    publish: 'A zip with the files to upload, the files to keep, and a word on each.',
    launch:
      'Six questions to put to yourselves first. Nothing here is published or sent; the answers stay on this device.',
  },
  kept: {
    kept: 'Saved on this device',
    keeping: 'Saving…',
    failed: 'Not saved: the disk may be full. Download the zip now, so that nothing is lost.',
  },
  start: {
    title: 'Begin a library',
    intro:
      'A library is a handful of stories with what one may rely on in them, and questions that help people find their own words.',
    nothing: 'From nothing',
    company: 'Your company’s name',
    language: 'Language',
    begin: 'Begin',
    file: 'From a file',
    fileText:
      'Your newsroom’s RSS or Atom, a JSON Feed, or a spreadsheet saved as CSV with a column “title”. Everything in it comes as a draft. The file stays on this device.',
    choose: 'Choose a file',
    bringMore: 'Bring in a file',
  },
  brought: {
    done: (added: number, there: number) =>
      `${added === 1 ? '1 draft' : `${added} drafts`} brought in${there > 0 ? `, ${there} were there already` : ''}.`,
    leftOut: (n: number) =>
      n === 1
        ? '1 entry had neither title nor text, or no identifier, and is left out.'
        : `${n} entries had neither title nor text, or no identifier, and are left out.`,
    unknown: (columns: string) => `Columns not understood, and left: ${columns}.`,
    signed:
      'This feed is signed. Before you publish at its address, look under “Signing” at what employees would make of it.',
    refused: {
      empty: 'The file is empty.',
      'not-json': 'The file begins like JSON and is none. Ask whoever made it to export it again.',
      truncated: 'The file ends in the middle. Download it again.',
      html: 'This is a web page. Look on it for the address of its feed, and save that.',
      rss: 'This is RSS turned into JSON. Save the RSS itself, as XML.',
      'bare-array': 'This JSON is a bare list, not a feed.',
      'not-feed': 'This JSON is not a feed.',
      'not-a-feed': 'This XML is neither RSS nor Atom.',
      'not-xml': 'This is no XML that can be read.',
      doctype: 'This XML defines a document type, which a feed never needs. It is not read.',
      'too-deep': 'The file is nested without end. It is not read.',
      'too-many': 'The file has more entries than are read: 20,000.',
      'wrong-encoding': 'The letters of this file cannot be read. Save it as UTF-8.',
      'no-title-column': 'The first row has no column “title”. Name the columns, and try again.',
      broken: 'A quotation mark in this spreadsheet is never closed. Save it as CSV once more.',
    },
  },
  list: {
    write: 'Write an item',
    none: 'Nothing here yet',
    noneText:
      'Begin with one story that somebody would tell a friend: it has a person in it, with a name.',
    noneShown: 'Nothing of that kind.',
    filter: 'Show',
    filters: { all: 'All', drafts: 'Drafts', approved: 'Approved', due: 'To look at again' },
    untitled: 'Untitled',
    draft: 'Draft',
    approved: 'Approved',
    approvedBy: (who: string, when: string) => `Approved by ${who}, ${when}`,
    noOwner: 'Nobody answers for it yet',
    due: (when: string) => `Look again since ${when}`,
    dueOn: (when: string) => `Look again on ${when}`,
    removed: (title: string) => `“${title}” is removed.`,
    unreadable: (file: string) =>
      `${file} cannot be read, and is left as it is. It goes along in the zip.`,
  },
  item,
  preview: {
    title: 'As employees see it',
    list: 'In the list',
    open: 'Opened',
    language: 'Language of the interface',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    weather: 'Weather',
    calm: 'Calm',
    nothing: 'Write a title, and it appears here.',
    pictureLater: 'Pictures on a web host are not fetched here; employees see them.',
  },
  check: {
    title: 'The trust check',
    intro: 'Could people make it their own?',
    good: 'Nothing to mend.',
    nothing: 'It looks at what is approved, and nothing is yet.',
    severity: { error: 'Left out', problem: 'To mend', advice: 'To think about' },
    feed: 'The feed as a whole',
  },
  feed: {
    title: 'Title of the feed',
    address: 'Address where it will be',
    addressHint:
      'Ends in feed.json on your web host, the same for everyone. You can fill it in later; it has to be right before you publish.',
    company: 'Company',
    contact: 'Whom to ask',
    contactHint: 'mailto: and an address, or a page that begins with https:',
    logo: 'Address of the logo',
    logoHint: 'A square PNG or JPEG on your web host.',
    accent: 'Colour',
    accentHint:
      'As #1f6f5c. It is made lighter or darker where it could not be read; look at an item to see it.',
    notColour: '# and six of 0 to 9, a to f',
    homePage: 'Home page',
    suggest: 'Where ideas may be sent',
    suggestHint: 'Employees suggest stories there, by hand, when they want to.',
    description: 'What it is, in a sentence',
    networks: 'Networks you write texts for',
    notContact: 'mailto: and an address, or https: and a page',
  },
  notice: {
    level: 'Level',
    none: 'No notice',
    levelHint: {
      info: 'Good to know: it stands above the stories, and nothing else changes.',
      care: 'With care: every story asks to look twice.',
      pause: 'Pause: suggested texts step back. Nobody is locked out, and silence is fine.',
    },
    title: 'Title',
    text: 'What is confirmed',
    textHint: 'Only what is known for sure, and when you will say more.',
    starts: 'From',
    ends: 'Until',
    endsHint: 'Without an end it stands until you publish again.',
    contact: 'Whom to ask',
    published:
      'It reaches people with the next upload, within about half an hour, or when they open Own Voice.',
  },
  publish: {
    what: (approved: number) =>
      approved === 0
        ? 'Nothing is approved yet: the feed would be empty.'
        : approved === 1
          ? '1 item is approved and goes out.'
          : `${approved} items are approved and go out.`,
    drafts: (n: number) => (n === 1 ? '1 draft stays here:' : `${n} drafts stay here:`),
    more: (n: number) => `and ${n} more`,
    noAddress: 'Say first where the feed will be.',
    toFeed: 'To the feed’s address',
    download: 'Download the zip',
    downloaded: 'The zip is in your downloads.',
    failed: 'The zip could not be made: the disk may be full, or the folder out of reach.',
    missing: (names: string) => `These pictures were not found and are missing in it: ${names}.`,
    where: 'Where to put it',
    steps: {
      upload:
        'Put all of the folder “upload” on your web host, so that feed.json is found at the address you gave.',
      headers:
        'Netlify and Cloudflare read “_headers” from it by themselves. For nginx and Amazon S3, the folder “hosting” has the lines to use.',
      keep: 'Keep the folder “library” where your team keeps its files: a shared drive, or git. It is the source, one file an item.',
      look: 'Open the address in a private window: the text you see is what every employee’s browser reads.',
      sso: 'An intranet behind single sign-on does not work as it stands, for the extension sends no cookies. A host that is reachable without signing in does, even with an address nobody guesses.',
    },
    readMe: (address: string) =>
      `Own Voice: your library\n\nupload/ Put all of it on your web host, so that feed.json is found at\n${address}\nNetlify and Cloudflare read _headers from it by themselves.\n\nhosting/ Lines for nginx and for Amazon S3, for whoever runs your host.\n\nlibrary/ The source: library.yaml and one Markdown file an item. Keep it where your team keeps its files. The command line “own-voice” reads it as it is.\n\nPut feed.json up last. Employees read it within about half an hour.\n`,
  },
  undo: 'Undo',
};

export const publisherEn = { publisher, folder, keys, launch, more };

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };

export type PublisherWords = Widened<typeof publisherEn>;
