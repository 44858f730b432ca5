/** The portrait, the words one wants to be known for, the company's questions, and silence. */
export const portrait = {
  title: 'My portrait',
  drawnOn: (day: string) => `Drawn on ${day}`,
  intro:
    'Fourteen statements, for yourself. It is a mirror, not a test: nobody sees it, and nothing depends on it.',
  honest:
    'The picture shows what you said today, and no more. It is not science: three questions put in order, so that you can think about them. It stays on this device; no feed can see it or ask for it.',
  draw: 'Draw my portrait',
  goOn: 'Go on drawing',
  again: 'Draw it again',
  erase: 'Erase it',
  seeAll: 'See all of it',
  show: 'Show the picture',
  unfinished: 'Three answers in each part make a picture. Leave out whatever you like.',
  parts: { tie: 'Close to the work', own: 'Something of my own to say', digital: 'At home online' },
  scale: ['Not at all', 'A little', 'Partly', 'Largely', 'Fully'],
  statements: {
    'tie-good': 'I could tell somebody this evening what was good about this week’s work.',
    'tie-friend': 'I would tell a good friend to apply here.',
    'tie-open': 'I can say at work what I think goes wrong.',
    'tie-colleagues': 'There are colleagues here whose work I would like others to know.',
    'tie-sense': 'What we do here makes sense to me beyond my pay.',
    'own-subject': 'There is a subject that people come to me about.',
    'own-known': 'I would like my work to be known outside this company.',
    'own-cause': 'There is a cause that I would stand up for under my own name.',
    'own-notice': 'I notice things at work that I would enjoy telling.',
    'digital-read': 'I read what others write online, and more often than not I enjoy it.',
    'digital-lines': 'Writing a few lines in public costs me little.',
    'digital-seen': 'I know who can see what I write, and how to change that.',
    'digital-sharp': 'A sharp answer from a stranger would not spoil my evening.',
    'digital-down': 'I can put the telephone away when I have had enough.',
  },
  size: { large: 'large', middle: 'middling', small: 'small' },
  /** The picture in words. */
  stone: (part: string, size: string) => `${part}: ${size}.`,
  meet: (one: string, other: string) => `“${one}” and “${other}” overlap.`,
  apart: 'None of the three overlap.',
  outcomes: {
    'not-now':
      'Speaking about work in public may not be for you, and that is fine. Companies live from people who do their work well and say so to nobody. If it changes one day, this will still be here.',
    'own-path':
      'You have something of your own to say, and no great wish to say it for the company. Then do not. Write about your craft and your subjects; the library can stay closed.',
    beside:
      'You are close to the work, and being online matters less to you. A word at the table, a reply now and then may suit you better than a post, or nothing at all, and that is fine.',
    listener:
      'You are at home online and close to the work, and no subject is pressing. Reading and answering well is a whole contribution; a subject may come of it, or not.',
    ready:
      'All three are there. You may hardly need this: perhaps a tip on disagreement, and one on when to stop.',
    trying:
      'There is some of each. One small post would tell you more about it than any portrait. So would leaving it for now.',
  },
  leadsTo: 'It may lead here',
  notForMe: 'Not for me',
};

export const known = {
  title: 'What I want to be known for',
  intro:
    'Your craft, your subjects, your causes: yours, whoever you work for. They stay on this device.',
  none: 'Stories that touch them then come first, and say why. Nothing is hidden.',
  change: 'Change',
  choose: 'Choose words',
  subjects: 'Subjects',
  craft: 'Craft',
  causes: 'Causes',
  hints: {
    subjects: 'For example: rivers, town planning',
    craft: 'For example: welding, teaching apprentices',
    causes: 'For example: clean water, women in engineering',
  },
  add: 'Add',
  addTo: (group: string) => `Add to ${group}`,
  remove: (word: string) => `Remove “${word}”`,
  fromLibrary: 'Topics of your library',
  writeAbout: 'Write about one of them',
  writeText:
    'No story is needed for that. A post of your own is as welcome as any about the company.',
  /** The question that a blank sheet opens with. */
  prompt: (word: string) => `What do I know about “${word}” that others might like to?`,
  /** Beside a story that touches it. */
  because: (word: string) => `Because of “${word}”`,
  touches: (word: string) => `How does this touch your work on “${word}”?`,
  tie: 'Tie it to what is yours',
  tiePrompt: (word: string) => `What has this to do with “${word}”, as I know it?`,
};

export const asked = {
  title: 'Being asked',
  intro: (n: number, company: string) =>
    n === 1
      ? `${company} has a question for its people.`
      : `${company} has ${n} questions for its people.`,
  private:
    'Your answers stay on this device. They leave it only if you copy them and hand them in yourself.',
  reveals:
    'Whoever hands in an answer shows it, and often who wrote it: the form may know your name or your address. Write what you would sign.',
  answer: 'Your answer',
  copy: 'Copy my answers',
  copied: 'Copied. They are still only on this device and in your clipboard.',
  notCopied: 'Your browser did not allow it. Mark the text and copy it by hand.',
  form: 'Open the company’s form',
  look: 'See the questions',
  back: 'Asking back',
  backIntro:
    'Each opens a message to the contact of your feed, in your own mail or browser. Nothing else is sent, and nothing is noted.',
  takePart: 'I’d like to take part',
  helpStart: 'I’d like to help others start',
};

export const silence = {
  title: 'Not for me',
  text: 'That is a good answer. No button on any page, no mark on the icon, no tips, no reminders. Your drafts stay, nobody is told, and you can come back.',
  silence: 'Silence everything',
  since: (day: string) => `Silent since ${day}`,
  sinceText:
    'No button on any page, no mark, no tips, no reminders. Your drafts are kept. Nobody was told.',
  back: 'Come back',
};

export const notes = {
  title: 'What I noted',
  text: 'Tips you read, your portrait, your words and your answers are kept in this browser alone.',
  delete: 'Delete what I noted',
  sure: 'Delete progress, portrait, words and answers? Drafts stay.',
  yes: 'Delete them',
  no: 'Keep them',
  deleted: 'All of it is deleted. Your drafts are here.',
};
