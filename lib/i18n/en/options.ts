import { log } from './log';
import { look } from './look';

const items = (n: number) => (n === 1 ? '1 item' : `${n} items`);

/** The settings page: feeds, privacy, data. Networks have an area of their own. */
export const options = {
  title: 'Own Voice, settings',
  navigation: 'Settings',
  moment: {
    at: (time: string) => `at ${time}`,
    on: (day: string, time: string) => `on ${day} at ${time}`,
    about: (time: string) => `about ${time}`,
    onAbout: (day: string, time: string) => `on ${day} about ${time}`,
    soon: 'in a moment',
  },
  feeds: {
    title: 'Feeds',
    intro:
      'The library is read from these addresses. Reading is all that happens: nothing about you goes back.',
    yours: 'Your feeds',
    loading: 'Looking up your feeds.',
    none: 'No feed yet',
    noneHelp: 'Add the address that your company gave you. To write, you need none.',
    upToDate: 'Up to date',
    paused: 'Paused',
    notYet: 'Not read yet',
    reading: 'Reading',
    items,
    readAt: (time: string) => `read ${time}`,
    itemsStay: (n: number) => (n === 0 ? '' : n === 1 ? 'Its 1 item stays' : `Its ${n} items stay`),
    nextTry: (time: string) => `Next try ${time}.`,
    nextRead: (time: string) => `Next read ${time}.`,
    pausedHelp: 'Its items stay readable. Nothing new is read until you resume.',
    rename: 'Rename',
    name: 'Name of the feed',
    nameHelp: 'Only you see it. Left empty, it is the feed’s own name again.',
    saveName: 'Save the name',
    cancel: 'Cancel',
    pause: 'Pause',
    resume: 'Resume',
    remove: 'Remove',
    tryNow: 'Try now',
    readNow: 'Read now',
    removeTitle: (name: string) => `Remove “${name}”?`,
    removeHelp: (n: number) =>
      `${n === 0 ? 'The feed leaves' : n === 1 ? 'Its item leaves' : `Its ${n} items leave`} the library on this device. Your drafts stay, those about its stories too.`,
    removeYes: 'Yes, remove it',
    keep: 'Keep it',
    removed: (name: string) => `“${name}” was removed. Your drafts are here.`,
    renamed: 'The name is saved.',
    nowPaused: (name: string) => `“${name}” is paused.`,
    refused: (name: string) =>
      `You did not allow the site of “${name}”. What was read before is still here.`,
    failed: 'That did not work. Everything is as it was; try again.',
    managed: 'Set up by your company',
    signed: (fingerprint: string) => `Signed, key ${fingerprint}`,
    offer:
      'Its publisher signs this feed now. Once you have compared the key, nobody but them can change what you read here.',
    lookSigned: 'Look at the signed feed',
    leftOut: (n: number) => `${n} left out`,
    nowResumed: (name: string) => `“${name}” is read again.`,
  },
  log,
  look,
  privacy: {
    title: 'Privacy',
    intro: 'Own Voice has no server, no account and no statistics. This is all there is to know.',
    sections: [
      {
        title: 'What is kept on this device',
        lines: [
          'The stories and small pictures of your feeds, so that they can be read and searched without a connection.',
          'Your drafts, reminders and journal, where you were, and these settings.',
          'It all stays in this browser’s own store. Whoever can use this browser as you can read it.',
        ],
      },
      {
        title: 'What is never sent',
        lines: [
          'What you read, search for, write, leave unwritten, or share.',
          'Who you are. Feeds are read without cookies, name or key.',
          'Counts of any kind, to the company or to us. There is nothing that could send them.',
        ],
      },
      {
        title: 'What a feed’s host can see',
        lines: [
          'That somebody at your internet address read the file at this time, as any web site can. Everyone reads the same file, and it does not say which story interested you.',
          'Pictures are fetched when the feed is read, never because you looked at one.',
        ],
      },
      {
        title: 'What a network can see',
        lines: [
          'A text that you chose to open it with, and what you put in your post. Nothing before that.',
          'Where you allowed the button, a small script waits on its pages; where you chose “Only when I ask”, one runs while you ask; by address only, none ever does. The network may notice that there is an extension; it cannot read your library or your drafts.',
          'Your instance of Mastodon, when you press “Ask it”: that somebody at your internet address read up to three public files there, at that time.',
        ],
      },
      {
        title: 'Private windows',
        lines: [
          'Own Voice stays out of them. What is kept in a private window vanishes with it, and your drafts would too.',
        ],
      },
    ],
    permissions: 'Permissions, each with its reason',
    permission: [
      { name: 'Storage', why: 'keeps your library, drafts and settings on this device.' },
      {
        name: 'Unlimited storage',
        why: 'keeps the browser from clearing drafts when space is short.',
      },
      {
        name: 'Alarms',
        why: 'wakes Own Voice about every half hour to read your feeds, and when a reminder is due.',
      },
      {
        name: 'Notifications, only if you say yes',
        why: 'shows your reminders, and nothing else. The browser asks when you set one; if you refuse, it waits in the popup.',
      },
      {
        name: 'Scripting',
        why: 'puts the button beside your post, on networks you allowed only; elsewhere, finds the field you are in when you ask.',
      },
      {
        name: 'The tab in front',
        why: 'when you open Own Voice above a page, or press the shortcut: finds the field your cursor is in, not what stands in it, and puts your words there when you say so. When you suggest the page to your company: its title, its address and the words you selected, read once.',
      },
      {
        name: 'Web sites, one by one',
        why: 'only after you clicked “Allow” or “Ask it”: a network; or the host of a feed, or an instance, that does not let everyone read. You can take each back here or in the browser.',
      },
    ],
  },
  carry: {
    title: 'Take your words along',
    text: 'Drafts and journal, as a file that is yours: Markdown to read, JSON for a program. Either can be brought back here, and on another device.',
    markdown: 'Save as Markdown',
    json: 'Save as JSON',
    bring: 'Bring back from a file',
    file: 'File with drafts',
    came: (added: number, known: number, unread: number) =>
      [
        added === 1 ? 'One text came in.' : `${added} texts came in.`,
        known > 0
          ? `${known === 1 ? 'One was' : `${known} were`} here already and ${known === 1 ? 'stays as it is' : 'stay as they are'}.`
          : '',
        unread > 0 ? `${unread} could not be read.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    refused: {
      'not-ours': 'This is not a file of drafts and journal. Nothing was changed.',
      broken: 'The file is damaged. Nothing was changed; try an earlier copy of it.',
      empty: 'There are no texts in this file.',
      failed: 'Not all could be kept: the disk may be full. What was here is as it was.',
    },
  },
  data: {
    title: 'Data',
    intro: 'All of it is on this device, and yours to delete.',
    loading: 'Counting what is kept.',
    stored: 'What is kept',
    feeds: 'Feeds',
    items: 'Stories',
    drafts: 'Drafts',
    posted: 'Noted as posted',
    space: 'Space on this device',
    bytes: (size: string) => `about ${size}`,
    unknown: 'not known',
    library: 'The library',
    libraryHelp: 'Your feeds, their stories and pictures. Drafts are kept apart and stay.',
    deleteLibrary: 'Delete the library',
    deleteLibraryTitle: 'Delete the library?',
    deleteLibraryWhat: (feeds: number, stories: number) =>
      `${feeds === 1 ? '1 feed' : `${feeds} feeds`} and ${stories === 1 ? '1 story' : `${stories} stories`} go, pictures included. To have them again, add the addresses again. Your drafts stay.`,
    deleteLibraryYes: 'Yes, delete the library',
    libraryGone: 'The library is deleted. Your drafts are here.',
    draftsHelp: 'What you have written and not thrown away, with the reminders of it.',
    deleteDrafts: 'Delete all drafts',
    deleteDraftsTitle: 'Delete all drafts?',
    deleteDraftsWhat: (n: number) =>
      `${n === 1 ? 'Your one draft goes' : `Your ${n} drafts go`} for good. Nobody else has a copy, and nothing can bring them back.`,
    deleteDraftsYes: (n: number) =>
      n === 1 ? 'Yes, delete my draft' : `Yes, delete my ${n} drafts`,
    draftsGone: 'Your drafts are deleted.',
    noDrafts: 'You have no drafts.',
    journal: 'The journal',
    journalHelp: 'What you said you posted. What is posted on a network stays there.',
    noJournal: 'Nothing is noted in it.',
    deleteJournal: 'Delete the journal',
    deleteJournalTitle: 'Delete the journal?',
    deleteJournalWhat: (n: number) =>
      `${n === 1 ? 'Its one entry goes' : `Its ${n} entries go`} for good. Nobody else has a copy. Your drafts stay.`,
    deleteJournalYes: 'Yes, delete the journal',
    journalGone: 'The journal is deleted. Your drafts are here.',
    keep: 'Keep them',
    failed: 'That could not be deleted. Everything is as it was; try again.',
    badge: 'On the toolbar’s button',
    badgeHelp: 'In the library itself, a dot marks what is new; nothing else calls you.',
    badgeOn: 'Show how many stories are new',
    language: 'Language of Own Voice',
    languageHelp: 'The stories keep the languages they were written in.',
    languages: { auto: 'As the browser', en: 'English', fr: 'Français' },
    welcome: 'See the first screens again',
  },
};
