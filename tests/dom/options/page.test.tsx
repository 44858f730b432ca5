// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage';
import { createData } from '../../../lib/app/data-state';
import { createFeeds } from '../../../lib/app/feeds-state';
import { createNetworks } from '../../../lib/app/networks-state';
import { createRehearsal } from '../../../lib/app/rehearsal';
import { type Section, sections } from '../../../lib/app/section';
import { wordsOf } from '../../../lib/i18n/words';
import { networks } from '../../../lib/networks/all';
import { lookPorts, show } from './make';

afterEach(cleanup);

const settings = async () => ({
  language: 'auto' as const,
  networks: [],
  network: 'linkedin',
  firstRunDone: true,
});
const nothing = async () => undefined;

function page(language: 'en' | 'fr' = 'en') {
  const section = signal<Section>('feeds');
  show(
    <OptionsPage
      section={section}
      feeds={createFeeds({
        list: async () => [],

        leftOut: async () => ({ leftOut: [], total: 0 }),
        rename: nothing,
        pause: nothing,
        remove: nothing,
        readNow: nothing,
        allow: async () => true,
        open: () => undefined,
        now: () => 0,
      })}
      look={lookPorts({ kind: 'problem', problem: 'failed', url: '' }).state()}
      networks={createNetworks({
        networks,
        settings,
        keep: nothing,
        granted: async () => false,
        request: async () => false,
        give: nothing,
      })}
      data={createData({
        count: async () => ({ feeds: 0, items: 0, drafts: 0, posted: 0 }),
        estimate: nothing,
        deleteLibrary: nothing,
        deleteDrafts: nothing,
        deleteJournal: nothing,
        deleteMine: async () => undefined,
        settings,
        setLanguage: nothing,
        setBadge: nothing,
      })}
      rehearsal={createRehearsal(() => 0)}
    />,
    language,
  );
  return section;
}

test.each(['en', 'fr'] as const)(
  'five places, one title each, the shown one marked (%s)',
  (language) => {
    const section = page(language);
    const { options, networks: networkWords, weather } = wordsOf(language);
    const titles = [
      options.feeds.title,
      networkWords.title,
      options.privacy.title,
      options.data.title,
      weather.rehearsal.title,
    ];
    expect(
      screen
        .getAllByRole('link')
        .slice(0, 5)
        .map((link) => link.textContent),
    ).toEqual(titles);
    sections.forEach((name, place) => {
      act(() => {
        section.value = name;
      });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(titles[place]);
      const current = document.querySelectorAll('[aria-current="page"]');
      expect([...current].map((link) => link.getAttribute('href'))).toEqual([`#${name}`]);
    });
  },
);

test('a change of place moves the focus to its title; the first one leaves it alone', () => {
  const section = page();
  expect(document.activeElement).toBe(document.body);
  act(() => {
    section.value = 'privacy';
  });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Privacy' }));
});

test('privacy says why each permission is there and that private windows are left alone', () => {
  const section = page();
  act(() => {
    section.value = 'privacy';
  });
  for (const { name, why } of wordsOf('en').options.privacy.permission) {
    expect(screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent).toBe(why);
  }
  expect(screen.getByRole('heading', { name: 'Private windows' })).toBeTruthy();
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const asked = [...manifest.matchAll(/\b(?:optional_)?permissions: \[([^\]]*)\]/g)]
    .map(([, names]) => names)
    .join();
  const hosts = 1;
  expect(wordsOf('en').options.privacy.permission).toHaveLength(
    asked.match(/'[^']+'/g)!.length + hosts,
  );
});
