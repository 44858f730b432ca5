// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DataSection } from '../../../components/options/DataSection';
import { createData, type DataPorts } from '../../../lib/app/data-state';
import { show } from './make';

afterEach(cleanup);

async function shown(
  start = { feeds: 2, items: 275, drafts: 3, posted: 2 },
  over: Partial<DataPorts> = {},
) {
  const kept = { ...start, mine: 9 };
  let language: 'auto' | 'en' | 'fr' = 'auto';
  let badge = false;
  const ports: DataPorts = {
    count: async () => ({ ...kept }),
    estimate: async () => 24_300_000,
    deleteLibrary: async () => {
      kept.items = 0;
      kept.feeds = 0;
    },
    deleteMine: async () => {
      kept.mine = 0;
    },
    deleteJournal: async () => {
      kept.posted = 0;
    },
    deleteDrafts: async () => {
      kept.drafts = 0;
    },
    settings: async () => ({
      language,
      badge,
      networks: [],
      network: 'linkedin',
      firstRunDone: true,
    }),
    setBadge: async (on) => {
      badge = on;
    },
    setLanguage: async (next) => {
      language = next;
    },
    ...over,
  };
  const state = createData(ports);
  show(<DataSection state={state} />);
  await act(() => state.load());
  return { kept, language: () => language, badge: () => badge };
}

const count = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

test('says how much is kept', async () => {
  await shown();
  expect(count('Feeds')).toBe('2');
  expect(count('Stories')).toBe('275');
  expect(count('Drafts')).toBe('3');
  expect(count('Space on this device')).toBe('about 24 MB');
});

test('a browser that gives no estimate is said to give none', async () => {
  await shown(undefined, { estimate: async () => undefined });
  expect(count('Space on this device')).toBe('not known');
});

test('deletes the library after asking once; drafts stay', async () => {
  const { kept } = await shown();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete the library' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('2 feeds and 275 stories go');
  await user.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(kept.items).toBe(275);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete the library' }));
  await user.click(screen.getByRole('button', { name: 'Delete the library' }));
  await user.click(screen.getByRole('button', { name: 'Yes, delete the library' }));
  expect((await screen.findByRole('status')).textContent).toContain('The library is deleted');
  expect(count('Stories')).toBe('0');
  expect(count('Drafts')).toBe('3');
});

test('deletes all drafts only after saying that they go for good', async () => {
  await shown();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete all drafts' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('Your 3 drafts go for good');
  await user.click(screen.getByRole('button', { name: 'Yes, delete my 3 drafts' }));
  await screen.findByText('You have no drafts.');
  expect(count('Stories')).toBe('275');
  expect(screen.queryByRole('button', { name: 'Delete all drafts' })).toBeNull();
});

test('deletes the journal after asking once; drafts stay', async () => {
  const { kept } = await shown();
  const user = userEvent.setup();
  expect(count('Noted as posted')).toBe('2');
  await user.click(screen.getByRole('button', { name: 'Delete the journal' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('Its 2 entries go for good');
  await user.keyboard('{Escape}');
  expect(kept.posted).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Delete the journal' }));
  await user.click(screen.getByRole('button', { name: 'Yes, delete the journal' }));
  expect((await screen.findByRole('status')).textContent).toContain('The journal is deleted');
  expect(screen.getByText('Nothing is noted in it.')).toBeTruthy();
  expect(count('Drafts')).toBe('3');
});

test('deletes what one noted after asking once; drafts and library stay', async () => {
  const { kept } = await shown();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete what I noted' }));
  const sure = screen.getByRole('alertdialog');
  expect(sure.textContent).toContain('Delete progress, portrait, words and answers? Drafts stay.');
  expect(document.activeElement).toBe(within(sure).getByRole('button', { name: 'Keep them' }));
  await user.click(within(sure).getByRole('button', { name: 'Keep them' }));
  expect(kept.mine).toBe(9);
  await user.click(screen.getByRole('button', { name: 'Delete what I noted' }));
  await user.click(screen.getByRole('button', { name: 'Delete them' }));
  expect((await screen.findByRole('status')).textContent).toContain(
    'All of it is deleted. Your drafts are here.',
  );
  expect(kept).toMatchObject({ mine: 0, drafts: 3, items: 275, posted: 2 });
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a deletion that fails is said', async () => {
  await shown(undefined, { deleteDrafts: () => Promise.reject(new Error('disk')) });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete all drafts' }));
  await user.click(screen.getByRole('button', { name: 'Yes, delete my 3 drafts' }));
  expect((await screen.findByRole('status')).textContent).toContain('could not be deleted');
  expect(count('Drafts')).toBe('3');
});

test('the language is chosen here', async () => {
  const { language } = await shown();
  expect((screen.getByRole('radio', { name: 'As the browser' }) as HTMLInputElement).checked).toBe(
    true,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
  expect(language()).toBe('fr');
  expect((screen.getByRole('radio', { name: 'Français' }) as HTMLInputElement).checked).toBe(true);
});

test('the number on the toolbar is off until somebody wants it', async () => {
  const { badge } = await shown();
  const box = screen.getByRole('checkbox', { name: 'Show how many stories are new' });
  expect((box as HTMLInputElement).checked).toBe(false);
  await userEvent.setup().click(box);
  expect(badge()).toBe(true);
});
