// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { reopen, show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const draft = {
  id: 'mine',
  text: 'I stood in waders.',
  itemKey: 'f eels',
  itemTitle: 'Eels are back above the Saumur weir',
  network: 'linkedin',
  caret: { start: 3, end: 7 },
  scroll: 40,
  created: at(23, 9),
  updated: at(23, 9),
};
const place = {
  screen: 'write',
  itemKey: 'f eels',
  draftId: 'mine',
  query: '',
  scroll: 0,
} as const;

const words = () => screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement;
const opened = (more: Parameters<typeof show>[0] = {}) => show({ drafts: [draft], place, ...more });
const said = () => screen.getAllByRole('status').map((region) => region.textContent);

test('reopening returns to the same draft, caret and scroll', async () => {
  await opened();
  expect(words().value).toBe('I stood in waders.');
  expect(document.activeElement).toBe(words());
  expect([words().selectionStart, words().selectionEnd]).toEqual([3, 7]);
  expect(words().scrollTop).toBe(40);
});

test('every keystroke is kept, with the caret, and outlives the page', async () => {
  const first = await show();
  await first.user.click(screen.getByRole('button', { name: 'Write' }));
  await first.user.type(words(), 'Three winters ago');
  words().setSelectionRange(5, 5);
  document.dispatchEvent(new Event('selectionchange'));
  await waitFor(() => {
    const [kept] = [...first.kept.drafts.values()];
    expect(kept).toMatchObject({ text: 'Three winters ago', caret: { start: 5, end: 5 } });
  });
  expect(said()).toContain('Kept');
  first.app.flush();
  await reopen(first);
  expect(words().value).toBe('Three winters ago');
  expect(words().selectionStart).toBe(5);
});

test('a page that goes keeps what was typed a moment ago', async () => {
  const { app, kept, user } = await opened();
  await user.type(words(), 'x', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  app.flush();
  await waitFor(() => expect(kept.drafts.get('mine')?.text).toBe('xI stood in waders.'));
});

test('a full disk is said, the words stay, and they are kept once there is room', async () => {
  const { kept, user } = await opened({ full: true });
  await user.type(words(), '!', { initialSelectionStart: 18 });
  expect(await screen.findByText(/^Not kept: the disk is full/)).toBeTruthy();
  expect(said()).toContain('Not kept');
  expect(words().value).toBe('I stood in waders.!');
  kept.full = false;
  await user.type(words(), '!');
  await waitFor(() => expect(kept.drafts.get('mine')?.text).toBe('I stood in waders.!!'));
  await waitFor(() => expect(screen.queryByText(/^Not kept:/)).toBeNull());
});

test('words that could not be kept are still there after one looked elsewhere', async () => {
  const { user } = await show({ full: true });
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Only here');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('tab', { name: 'Me' }));
  await user.click(await screen.findByRole('button', { name: /^Only here.*not kept$/ }));
  expect(words().value).toBe('Only here');
});

test('a sheet on which nothing was written leaves no draft behind', async () => {
  const { user, kept } = await show();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await waitFor(() => expect(kept.drafts.size).toBe(1));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(kept.drafts.size).toBe(0));
});

test('the question is a cue: beside the words, never in them, gone once there are some', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: /^Eels/ }));
  await user.click(await screen.findByRole('button', { name: 'What did you see of it?' }));
  const cue = screen.getByText('What did you see of it?');
  expect(words().value).toBe('');
  expect(words().getAttribute('aria-describedby')).toBe(cue.id);
  await user.type(words(), 'I');
  expect(words().value).toBe('I');
  expect(cue.getAttribute('aria-hidden')).toBe('true');
  expect(cue.classList.contains('gone')).toBe(true);
});

test('the source unfolds while one writes', async () => {
  const { user } = await opened();
  const about = screen.getByRole('button', { name: /Eels are back.*Source/ });
  expect(about.getAttribute('aria-expanded')).toBe('false');
  await user.click(about);
  expect(screen.getByRole('region', { name: 'Source' })).toBeTruthy();
  expect(screen.getByText('412 eels counted above the weir')).toBeTruthy();
});

test('a draft outlives its story, and says so', async () => {
  await opened({ items: [open(story({ id: 'other', title: 'Other' }))] });
  expect(screen.getByText(/^The story is not in the library any more/)).toBeTruthy();
  expect(screen.getByText('Eels are back above the Saumur weir')).toBeTruthy();
  expect(words().value).toBe('I stood in waders.');
});

test('a correction of the story stands on the draft', async () => {
  await opened({ items: [open(story({ corrected: { note: '412, not 421.' } }))] });
  expect(screen.getByText('The story was corrected: 412, not 421.')).toBeTruthy();
});

test('a correction since the draft was begun says when and what, and asks once more beside the buttons', async () => {
  const corrected = { at: at(24, 8), note: '412, not 421.' };
  const { app, kept } = await opened({ items: [open(story({ corrected }))] });
  expect(screen.getByText('The story was corrected on 24 November: 412, not 421.')).toBeTruthy();
  expect(screen.getByText(/^The story was corrected since you began/)).toBeTruthy();
  kept.items = [open(story({ corrected: { at: at(22, 8), note: '412, not 421.' } }))];
  await act(() => app.changed());
  expect(screen.getByText('The story was corrected on 22 November: 412, not 421.')).toBeTruthy();
  expect(screen.queryByText(/since you began/)).toBeNull();
});

test('a story that is taken back while one writes: the draft is kept, and says so before it is used', async () => {
  const { app, kept } = await opened();
  kept.items = [];
  kept.withdrawn.add('f eels');
  await act(() => app.changed());
  expect(words().value).toBe('I stood in waders.');
  expect(
    screen.getByText(/^The company has taken this story back. Your draft is yours/),
  ).toBeTruthy();
  expect(screen.getByText(/Do you still want to say this\?$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Open LinkedIn' })).toBeTruthy();
});

test('counts against the network, and says in words when it is too long', async () => {
  const { user, kept } = await opened({ drafts: [{ ...draft, text: 'a'.repeat(305) }] });
  expect(screen.getByText('305 of 3,000 characters')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Bluesky');
  expect(said()).toContain('305 / 300, 5 over for Bluesky');
  expect(screen.getByRole('button', { name: 'Open Bluesky' })).toBeTruthy();
  await waitFor(() => expect(kept.drafts.get('mine')?.network).toBe('bluesky'));
  expect(kept.settings.network).toBe('bluesky');
});

test('the link stands first, last or not at all, as one chose; the next one begins where the last stood', async () => {
  const { user, kept } = await opened();
  const choice = () => screen.getByRole('combobox', { name: 'The story’s link' });
  expect((choice() as HTMLSelectElement).value).toBe('none');
  await user.selectOptions(choice(), 'Link at the end');
  expect(words().value).toBe('I stood in waders.\n\nhttps://calder-loire.example/eels');
  await user.selectOptions(choice(), 'Link first');
  expect(words().value).toBe('https://calder-loire.example/eels\n\nI stood in waders.');
  expect(kept.settings.linkPlace).toBe('first');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Start from this' }));
  expect(words().value).toBe('https://calder-loire.example/eels\n\n412 eels were counted.');
  await user.selectOptions(choice(), 'Without the link');
  expect(words().value).toBe('412 eels were counted.');
  expect(kept.settings.linkPlace).toBe('none');
});

test('a fact is put where the caret stands, in the place of what is selected, parted from the words', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /Eels are back.*Source/ }));
  const fact = () => screen.getByRole('button', { name: /^412 eels counted above the weir/ });
  words().setSelectionRange(2, 18);
  await user.click(fact());
  expect(words().value).toBe('I 412 eels counted above the weir');
  words().setSelectionRange(1, 1);
  await user.click(fact());
  expect(words().value).toBe('I 412 eels counted above the weir 412 eels counted above the weir');
  expect(document.activeElement).toBe(words());
});

test('the suggested text one began from stays with the draft, and is compared with when the story is gone', async () => {
  const first = await show();
  await first.user.click(screen.getByRole('button', { name: /^Eels/ }));
  await first.user.click(await screen.findByRole('button', { name: 'Start from this' }));
  await first.user.click(screen.getByRole('button', { name: /Eels are back.*Source/ }));
  expect(screen.getByRole('heading', { name: 'You began with this text' })).toBeTruthy();
  first.app.flush();
  await waitFor(() =>
    expect([...first.kept.drafts.values()][0]?.suggestion).toBe('412 eels were counted.'),
  );
  first.kept.items = [];
  const { user } = await reopen(first);
  expect(screen.getByText(/^The story is not in the library any more/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Whose words?' }));
  expect(document.querySelector('.mirror mark')?.textContent).toBe('412 eels were counted');
});

test('what is too much is marked in the text, and said to those who do not see it', async () => {
  const { user } = await opened({ drafts: [{ ...draft, text: `${'a'.repeat(299)}🙂 and more` }] });
  expect(document.querySelector('.too-much')).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Bluesky');
  expect(document.querySelector('.too-much')?.textContent).toBe(' and more');
  const described = document.getElementById(words().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('From “and more” on it is too long.');
});

test('an account that takes more says so once, and can go back to the usual', async () => {
  const openOptions = vi.fn();
  const { user, kept } = await opened({
    drafts: [{ ...draft, network: 'mastodon', text: 'a'.repeat(600) }],
    outside: { openOptions },
  });
  expect(said()).toContain('600 / 500, 100 over for Mastodon');
  await user.click(screen.getByRole('button', { name: 'My account takes more' }));
  const field = screen.getByRole('textbox', { name: 'My limit on Mastodon' });
  await user.click(screen.getByRole('button', { name: 'Ask my instance' }));
  expect(openOptions).toHaveBeenCalledWith('networks');
  await user.type(field, '12{Enter}');
  expect(said()).toContain('A number from 500 to 100,000, please.');
  await user.clear(field);
  await user.type(field, '5000{Enter}');
  expect(screen.getByText('600 of 5,000 characters')).toBeTruthy();
  expect(document.querySelector('.too-much')).toBeNull();
  expect(kept.settings.limits).toEqual({ mastodon: 5000 });
  await user.click(screen.getByRole('button', { name: 'Change the limit' }));
  await user.click(screen.getByRole('button', { name: 'As usual: 500' }));
  expect(kept.settings.limits).toEqual({});
  expect(said()).toContain('600 / 500, 100 over for Mastodon');
});

test('what one’s instance said counts, its addresses too; what one says oneself goes before it', async () => {
  const openOptions = vi.fn();
  const { user, kept } = await opened({
    drafts: [
      { ...draft, network: 'mastodon', text: `${'a'.repeat(991)} https://tarn.example/eels` },
    ],
    settings: {
      language: 'auto',
      networks: [],
      network: 'mastodon',
      firstRunDone: true,
      instances: { mastodon: { host: 'social.example', limit: 1000, address: 9 } },
    },
    outside: { openOptions },
  });
  expect(said()).toContain('1,001 / 1,000, 1 over for Mastodon');
  await user.click(screen.getByRole('button', { name: 'Change the limit' }));
  const field = screen.getByRole('textbox', { name: 'My limit on Mastodon' }) as HTMLInputElement;
  expect(field.value).toBe('1000');
  await user.clear(field);
  await user.type(field, '1500{Enter}');
  expect(screen.getByText('1,001 of 1,500 characters')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Change the limit' }));
  await user.click(screen.getByRole('button', { name: 'As social.example says: 1,000' }));
  expect(kept.settings.limits).toEqual({});
  expect(said()).toContain('1,001 / 1,000, 1 over for Mastodon');
  expect(openOptions).not.toHaveBeenCalled();
});

test('an instance that does not say its limit: the usual one counts, unless one says more', async () => {
  const { user, kept } = await opened({
    drafts: [{ ...draft, network: 'mastodon', text: 'a'.repeat(501) }],
    settings: {
      language: 'auto',
      networks: [],
      network: 'mastodon',
      firstRunDone: true,
      instances: { mastodon: { host: 'old.example' } },
    },
  });
  expect(said()).toContain('501 / 500, 1 over for Mastodon');
  await user.click(screen.getByRole('button', { name: 'My account takes more' }));
  await user.type(screen.getByRole('textbox', { name: 'My limit on Mastodon' }), '1000{Enter}');
  await user.click(screen.getByRole('button', { name: 'Change the limit' }));
  await user.click(screen.getByRole('button', { name: 'As usual: 500' }));
  expect(kept.settings.limits).toEqual({});
});

test('a draft of 200,000 characters: typing is kept, and is counted when it pauses', async () => {
  const { user, kept } = await opened({
    drafts: [{ ...draft, text: 'words and '.repeat(20_000), network: 'facebook' }],
  });
  expect(words().dir).toBe('ltr');
  await user.type(words(), 'x', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  expect(words().value).toHaveLength(200_001);
  expect(screen.getByText('200,000 of 63,206 characters')).toBeTruthy();
  expect(await screen.findByText('200,001 of 63,206 characters')).toBeTruthy();
  await waitFor(() => expect(kept.drafts.get('mine')?.text).toHaveLength(200_001));
});

test('copies on request only, and says so', async () => {
  const { user, clipboard } = await opened();
  expect(clipboard).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(clipboard).toEqual(['I stood in waders.']);
  expect(said()).toContain('Copied.');
  await user.type(words(), '!');
  expect(said()).not.toContain('Copied.');
});

test('a browser that does not allow copying: says how else', async () => {
  const { user } = await opened({ ports: { copyText: () => Promise.reject(new Error('no')) } });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
});

test('opens the network with the words; the link goes along only where nothing else does', async () => {
  const { user, asked } = await opened();
  const sent = () => asked.filter(({ kind }) => kind === 'network.open').map((one) => one.params);
  await user.click(screen.getByRole('button', { name: 'Open LinkedIn' }));
  expect(sent()).toEqual([{ network: 'linkedin', text: 'I stood in waders.' }]);
  expect(said()).toContain('LinkedIn is open with your words. Nothing is published yet.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Facebook');
  act(() => screen.getByRole('button', { name: 'Open Facebook' }).click());
  await waitFor(() =>
    expect(sent()[1]).toEqual({
      network: 'facebook',
      text: 'I stood in waders.',
      url: 'https://calder-loire.example/eels',
    }),
  );
});

test('what a network’s address cannot carry is said before', async () => {
  const { user } = await opened({ drafts: [{ ...draft, text: 'é'.repeat(2500) }] });
  expect(said().join()).toContain('Too long for the address of LinkedIn: it opens empty.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Facebook');
  expect(said().join()).toContain('Facebook takes the link only from here.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Instagram');
  expect(said().join()).toContain('Instagram opens empty.');
});

test('a composer of the draft’s network takes the words; another’s does not', async () => {
  const { user, asked } = await opened({ composer: { network: 'linkedin', kind: 'post' } });
  await user.click(screen.getByRole('button', { name: 'Put in my post' }));
  expect(asked.filter(({ kind }) => kind === 'composer.insert').map((one) => one.params)).toEqual([
    { text: 'I stood in waders.' },
  ]);
  expect(said().join()).toContain('It is in your post.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Mastodon');
  expect(screen.queryByRole('button', { name: 'Put in my post' })).toBeNull();
});

test('words that did not get in: told, shown, one Copy, the clipboard untouched', async () => {
  const { user, clipboard } = await opened({
    composer: { network: 'linkedin', kind: 'post' },
    insert: { ok: false, reason: 'not-verified', unchanged: false },
  });
  await user.click(screen.getByRole('button', { name: 'Put in my post' }));
  const heading = await screen.findByRole('heading', {
    name: 'It is not certain that your words are in the post',
  });
  expect(document.activeElement).toBe(heading);
  const shown = screen.getByRole('textbox', { name: 'Your words, to copy' });
  expect((shown as HTMLTextAreaElement).value).toBe('I stood in waders.');
  expect((shown as HTMLTextAreaElement).readOnly).toBe(true);
  expect(clipboard).toEqual([]);
  expect(screen.getAllByRole('button', { name: 'Copy' })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(clipboard).toEqual(['I stood in waders.']);
  expect(said()).toContain('Copied.');
  await user.keyboard('{Escape}');
  expect(words().value).toBe('I stood in waders.');
});

test.each([
  ['no-composer', /^No post is open on this page\. The post is as it was\./],
  ['composer-gone', /^The post was closed or rebuilt/],
  ['not-visible', /^The post is not to be seen/],
  ['not-allowed', /^Own Voice is not allowed on this page/],
] as const)('%s has its own words', async (reason, sentence) => {
  const { user } = await opened({
    composer: { network: 'linkedin', kind: 'post' },
    insert: { ok: false, reason, unchanged: true },
  });
  await user.click(screen.getByRole('button', { name: 'Put in my post' }));
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Your words are not in the post' })).toBeTruthy();
});

test('a click that a script made puts nothing anywhere', async () => {
  const { asked } = await opened({
    composer: { network: 'linkedin', kind: 'post' },
    ports: { trusted: (event) => event.isTrusted },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Put in my post' }));
  expect(await screen.findByText(/was not pressed by you/)).toBeTruthy();
  expect(asked.some(({ kind }) => kind === 'composer.insert')).toBe(false);
});

test('another window changed the draft: this one goes on beside it, in place', async () => {
  const { kept, user } = await opened();
  kept.apart = 'mine~2';
  await user.type(words(), '!', { initialSelectionStart: 18 });
  const area = words();
  expect(await screen.findByText(/Another window changed this draft/)).toBeTruthy();
  expect(words()).toBe(area);
  await user.type(words(), '?');
  await waitFor(() => expect(kept.drafts.get('mine~2')?.text).toBe('I stood in waders.!?'));
  expect(kept.drafts.get('mine')?.text).toBe('I stood in waders.');
  await waitFor(() => expect(kept.place?.draftId).toBe('mine~2'));
});

test('a draft that is not there any more says so', async () => {
  const { user } = await show({ place });
  expect(screen.getByRole('heading', { name: 'That draft is not here any more' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin a new one' }));
  expect(words().value).toBe('');
});
