/** The folder the library lies in, and the zip. */
export const folder = {
  title: 'A folder of your team’s',
  saved: 'Saved in the folder',
  notReached: 'The folder is out of reach',
  toDecide: (n: number) =>
    n === 1 ? '1 file was changed by somebody else too' : `${n} files were changed by others too`,
  start: 'From a folder or a zip',
  startText:
    'One that this page or the command line made: a library.yaml, and one file an item. Drafts and pictures come along.',
  open: 'Open a folder',
  again: (name: string) => `Open “${name}” again`,
  together: 'Put both together',
  folderAlone: 'Take the folder’s, and download mine',
  tryAgain: 'Try again',
  leave: 'Leave the folder',
  noFolders:
    'This browser does not let a page work in a folder; Chrome and Edge do. Here the library lies on this device, and comes and goes as a zip.',
  say: {
    none: 'The library lies on this device alone. In a folder, colleagues, a shared drive and git see the same files; what they change comes in here.',
    asking: (name: string) =>
      `The browser asks again before it lets the page into “${name}”. Until then, what you write stays on this device.`,
    choice: (name: string) =>
      `There is a library in “${name}” and another one here. Nothing was written yet.`,
    open: (name: string) =>
      `Everything is read from “${name}” and saved there at once, one file an item. Files that you did not touch stay as they are.`,
    lost: (name: string) =>
      `“${name}” is out of reach, or its library.yaml is gone. What you write waits on this device and is brought there later.`,
  },
  failed: 'This folder could not be opened. Nothing was changed.',
  clashes: 'Changed by two people',
  clashesText:
    'Neither version was written over. Choose what is to stand; where you take parts of both, the item becomes a draft.',
  mine: 'Here',
  theirs: 'In the folder',
  inZip: 'In the zip',
  nothing: '(nothing)',
  removed: '(the file was removed)',
  takeChosen: 'Save what is chosen',
  takeMine: 'Keep all of mine',
  takeTheirs: (other: string) => `Take all of theirs (${other.toLowerCase()})`,
  leaveRemoved: 'Leave it removed',
  parts: {
    title: 'Title',
    kind: 'Kind',
    body: 'Text',
    summary: 'In two sentences',
    url: 'Link',
    language: 'Language',
    tags: 'Topics',
    facts: 'Facts',
    angles: 'Questions',
    texts: 'Suggested texts',
    images: 'Picture',
    date: 'Date',
    show_from: 'Shown from',
    valid_until: 'Shown until',
    owner: 'Owner',
    review_by: 'Look at it again on',
    corrected: 'Correction',
    withdrawn: 'Withdrawn',
    note: 'Why it is withdrawn',
    feed_url: 'Address',
    home_page_url: 'Home page',
    description: 'What it is, in a sentence',
    company: 'Company',
    notice: 'Notice',
    networks: 'Networks',
    suggest: 'Where ideas may be sent',
    programmes: 'Programmes',
    questions: 'Questions to your people',
  },
  fetched: {
    title: 'From an address',
    address: 'Address of a feed',
    hint: 'Your newsroom’s RSS or Atom, or a JSON Feed. It is asked for once, without cookies.',
    take: 'Look and take it',
    asking: 'Asking…',
    refused: {
      'not-https': 'An address begins with https:',
      closed:
        'The host did not answer, or does not let other pages read this file. Open the address in a tab, save the file, and choose it here under “From a file”.',
      status: 'There is no file at this address.',
      'too-large': 'The file is larger than 32 MB. It is not read.',
      slow: 'The host took longer than a minute. Try again, or save the file and choose it here.',
    },
  },
  programmes: {
    title: 'Programmes',
    text: 'Your own tips in an order, a few minutes each. Each person’s progress stays with that person.',
    noTips:
      'A programme is a few of your own tips in an order. Write items of the kind “Tip” first.',
    name: (n: number) => `Title of programme ${n}`,
    summary: (n: number) => `Programme ${n} in a sentence`,
    fresh: 'A new programme',
    add: 'Add a programme',
    remove: (n: number) => `Remove programme ${n}`,
    earlier: (title: string) => `“${title}” earlier`,
    out: (title: string) => `Take “${title}” out`,
  },
  rules: {
    title: 'Turn a rule off, with a reason',
    text: 'The reason stands in the library’s file, so that colleagues see why.',
    reason: (id: string) => `Why ${id} does not fit here`,
    reasonHint: 'A sentence.',
    off: (id: string) => `Turn ${id} off`,
    on: (id: string) => `Turn ${id} on again`,
  },
  zip: {
    title: 'As a zip',
    text: 'All of it in one file, drafts and pictures too: to keep, to send to a colleague, or to go on with in another browser.',
    keep: 'Download all of it',
    readMe:
      'Own Voice: your library, to keep and to go on with\n\nlibrary/ library.yaml and one Markdown file an item. Read it back in the page under “Folder”, or put it where your team keeps its files. The command line “own-voice” reads it as it is. Nothing here is to be uploaded.\n',
    choose: 'Read a zip back',
    done: (added: number, differ: number) =>
      [
        added === 1 ? '1 file came in.' : `${added} files came in.`,
        ...(differ > 0
          ? [
              differ === 1
                ? '1 differs from yours: choose in “Folder”.'
                : `${differ} differ from yours: choose in “Folder”.`,
            ]
          : []),
      ].join(' '),
    refused: {
      'not-zip': 'This file is no zip that can be read.',
      outside: 'This zip names files outside its folder. Nothing of it was taken.',
      'too-large': 'What is in this zip is larger than a library can be. Nothing of it was taken.',
      'no-library': 'There is no library.yaml in this zip.',
    },
  },
};
