/** The networks page of the settings, and what else has to be said about a network. */
export const networks = {
  title: 'Networks',
  intro:
    'Nothing runs on any network until you allow it here. You can always copy your words, or open the network with them.',
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
    `The terms of ${name} speak against extensions that add elements to its pages. If you would rather keep clear of that, copy your words or open ${name} with them: no script then runs on the page.`,
  unofficial: (name: string) =>
    `${name} does not document the address that opens a post with a text. Should it stop working, copying remains.`,
  carries: {
    text: 'Opens with your text.',
    link: 'Opens with the link; your text is one paste away.',
    nothing: 'Your text is one paste away.',
  },
};
