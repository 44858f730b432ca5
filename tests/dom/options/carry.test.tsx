// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CarrySection } from '../../../components/options/CarrySection';
import { createCarry } from '../../../lib/app/carry';
import type { JournalEntry } from '../../../lib/messages/own-words';
import type { Draft } from '../../../lib/messages/shapes';
import { show } from './make';

afterEach(cleanup);

const draft = (id: string, text: string): Draft => ({
  id,
  text,
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 9,
  created: 1,
  updated: 2,
});

const entry = (id: string, text: string): JournalEntry => ({ id, text, network: 'x', at: 3 });

function shown(drafts: Draft[], journal: JournalEntry[] = []) {
  const kept = new Map(drafts.map((one) => [one.id, one]));
  const posted = new Map(journal.map((one) => [one.id, one]));
  const files: { name: string; text: string }[] = [];
  const changed = vi.fn();
  const state = createCarry({
    drafts: async () => [...kept.values()],
    journal: async () => [...posted.values()],
    addEntry: async (one) => {
      if (posted.has(one.id)) return false;
      posted.set(one.id, one);
      return true;
    },
    add: async (one) => {
      if (kept.has(one.id)) return false;
      kept.set(one.id, one);
      return true;
    },
    save: (name, _type, text) => files.push({ name, text }),
  });
  show(<CarrySection state={state} onChange={changed} />);
  return { kept, posted, files, changed, user: userEvent.setup() };
}
const bring = (text: string, name = 'x.md') =>
  userEvent.upload(screen.getByLabelText('File with drafts'), new File([text], name));

test.each(['Save as Markdown', 'Save as JSON'])('%s, and back on another device', async (how) => {
  const here = shown(
    [draft('a', 'One\n```\ntwo'), draft('b', 'My mother asked')],
    [{ ...entry('p', 'Posted\n\nlast week'), itemKey: 'f eels', itemTitle: 'Eels' }],
  );
  await here.user.click(screen.getByRole('button', { name: how }));
  await waitFor(() => expect(here.files).toHaveLength(1));
  cleanup();
  const there = shown([draft('b', 'Mine, and changed')]);
  await bring(here.files[0]?.text ?? '');
  expect(
    await screen.findByText('2 texts came in. One was here already and stays as it is.'),
  ).toBeTruthy();
  expect(there.kept.get('a')?.text).toBe('One\n```\ntwo');
  expect(there.kept.get('b')?.text).toBe('Mine, and changed');
  expect([...there.posted.values()]).toEqual([...here.posted.values()]);
  expect(there.changed).toHaveBeenCalled();
});

test('a file that is none says so, and changes nothing', async () => {
  const { kept } = shown([draft('a', 'One')]);
  await bring('%PDF-1.7');
  expect(await screen.findByText(/not a file of drafts/)).toBeTruthy();
  await bring('{"format":"own-voice-drafts/1","drafts":[{', 'x.json');
  expect(await screen.findByText(/damaged/)).toBeTruthy();
  expect(kept.size).toBe(1);
});
