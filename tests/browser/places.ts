/** Where one writes on the fixture page of each network, for the specs that go there. */
import type { Page, Viewport } from 'puppeteer-core';
import type { Served } from '../fixtures/networks/serve.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';

/** Where one writes: the link and the button that lead there, the editor's label, its model, and what sends it. */
export type Place = {
  from?: string;
  press?: string;
  label: string;
  model: string;
  send: string;
  stays: boolean;
};
type NetworkCase = {
  id: Served;
  name: string;
  address: string;
  places: Place[];
  /** What is no composer: on the page at first, and on others (a link, or a button, then the field). */
  absent: string[];
  elsewhere: [string, string][];
};

export const pagesOfNetworks: readonly NetworkCase[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    address: 'https://www.facebook.com/home',
    places: [
      {
        press: 'What is on your mind?',
        label: 'What is on your mind, Nora?',
        model: 'post',
        send: 'Post',
        stays: false,
      },
      {
        press: 'Comment on Marek Lindqvist 25',
        label: 'Write a comment',
        model: 'comment',
        send: 'Send',
        stays: true,
      },
    ],
    absent: ['Search the porch'],
    elsewhere: [
      ['Chats', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'threads',
    name: 'Threads',
    address: 'https://www.threads.com/home',
    places: [
      {
        press: 'Create',
        label: 'Empty text field. Type to compose a new post.',
        model: 'post',
        send: 'Post',
        stays: false,
      },
      {
        press: 'Reply to Marek Lindqvist 25',
        label: 'Empty text field. Type to compose a new post.',
        model: 'post',
        send: 'Post',
        stays: false,
      },
    ],
    absent: ['Search threads', 'What is new?'],
    elsewhere: [
      ['Messages', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    address: 'https://www.instagram.com/home',
    places: [
      {
        press: 'Comment on Marek Lindqvist 25',
        label: 'Add a comment',
        model: 'comment',
        send: 'Post',
        stays: true,
      },
    ],
    absent: ['Search pictures'],
    elsewhere: [
      ['Messages', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    address: 'https://mastodon.social/home',
    places: [
      {
        label: 'What is on your mind?',
        model: 'post',
        send: 'Post',
        stays: true,
      },
    ],
    absent: ['Search the herd', 'Content warning'],
    elsewhere: [['Profile', 'Bio']],
  },
  {
    id: 'reddit',
    name: 'Reddit',
    address: 'https://www.reddit.com/submit',
    places: [
      { label: 'Post body text field', model: 'post', send: 'Post', stays: true },
      {
        from: 'Home',
        press: 'Comment on Marek Lindqvist 25',
        label: 'Comment body text field',
        model: 'comment',
        send: 'Comment',
        stays: true,
      },
    ],
    absent: ['Search rooms', 'Title'],
    elsewhere: [
      ['Mail', 'Message body'],
      ['Chat', 'Write a message'],
      ['Profile', 'About'],
    ],
  },
];

/** Presses a button of the page; one far down in the list (its rows are filled anew as one gets there) after scrolling. */
export async function goAndPress(page: Page, press: string, far = 25 * 300): Promise<void> {
  if (press.endsWith(' 25')) await page.evaluate((top) => scrollTo(0, top), far);
  await ui(page).button(press).click();
}

/** A composer: the network's page, the button that leads to it (`far` down, in px), and the editor to click, if any. */
type Composer = { id: Served; address: string; press?: string; far?: number; label?: string };

const linkedin = 'https://www.linkedin.com/feed/';

/** Every kind of composer on every network's page. */
export const composers: readonly Composer[] = [
  {
    id: 'linkedin',
    address: linkedin,
    press: 'Start a post',
  },
  {
    id: 'linkedin',
    address: `${linkedin}?composer=dialog`,
    press: 'Start a post',
  },
  {
    id: 'linkedin',
    address: linkedin,
    press: 'Comment on Ines Okafor',
  },
  { id: 'x', address: 'https://x.com/home', label: 'Post text' },
  {
    id: 'x',
    address: 'https://x.com/home',
    press: 'Reply to Marek Lindqvist 25',
    far: 4000,
  },
  {
    id: 'bluesky',
    address: 'https://bsky.app/home',
    press: 'Compose new post',
  },
  ...pagesOfNetworks.flatMap(({ id, address, places }) =>
    places
      .filter(({ from }) => !from)
      .map(({ press, label }) => ({ id, address, ...(press ? { press } : {}), label })),
  ),
];

/** Opens a composer on a new page and has the focus in it. */
export async function openComposer(
  driver: Driver,
  { address, press, far, label }: Composer,
  size: Viewport,
): Promise<Page> {
  const page = await driver.open(address);
  await page.setViewport(size);
  if (press) await goAndPress(page, press, far);
  if (label)
    await (await until(label, () => page.$(`[aria-label=${JSON.stringify(label)}]`))).click();
  return page;
}
