/** A company's feed under a sky of its own: with a notice, tips, a programme, questions and a contact. */

import type { Page } from 'puppeteer-core';
import { json } from '../host/answers.ts';
import type { Host } from '../host/host.ts';
import type { Driver } from './drivers/driver.ts';

export const skyAddress = 'https://news.example.com/sky.json';
export const skyTitle = 'Kettle & Weir';
export const skyStory = 'The lock gate is hung';
export const suggestion = 'Twelve tonnes of oak, hung by hand. #LockGate';

export type NoticeGiven = {
  id?: string;
  level: 'info' | 'care' | 'pause';
  title: string;
  text: string;
  starts?: string;
  ends?: string;
};

export const moment = (ms: number) => new Date(Date.now() + ms).toISOString();

/** The feed as an object. */
export function skyFeed(notice?: NoticeGiven) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: skyTitle,
    language: 'en',
    _own_voice: {
      company: { name: skyTitle, contact: 'mailto:press@example.com' },
      questions: [{ id: 'q1', text: 'What would you tell a friend about us?' }],
      questions_url: 'https://news.example.com/questions',
      programmes: [
        { id: 'ours', title: 'Telling a river', summary: 'Two short tips.', steps: ['t1', 't2'] },
      ],
      ...(notice
        ? {
            notice: {
              id: 'n1',
              contact: 'mailto:press@example.com',
              links: [{ title: 'What is confirmed', url: 'https://news.example.com/confirmed' }],
              ...notice,
            },
          }
        : {}),
    },
    items: [
      {
        id: 'gate',
        title: skyStory,
        summary: 'The old gate had served for ninety years.',
        content_text: 'The old gate had served for ninety years.',
        date_published: '2026-11-20T08:00:00Z',
        tags: ['Craft'],
        _own_voice: { kind: 'story', texts: [{ text: suggestion, language: 'en' }] },
      },
      {
        id: 'eels',
        title: 'Eels climb the ladder',
        content_text: 'Four hundred and twelve of them.',
        date_published: '2026-11-02T08:00:00Z',
        tags: ['Rivers'],
      },
      ...['t1', 't2'].map((id, at) => ({
        id,
        title: ['Stand by the water first', 'Count something'][at],
        content_text: 'Whoever was there tells it otherwise than whoever read of it.',
        date_published: '2026-10-02T08:00:00Z',
        _own_voice: { kind: 'tip', when: ['writing'] },
      })),
    ],
  };
}

/** Serves the feed; a notice that depends on the time is made anew at each request. */
export function serveSky(host: Host, notice?: NoticeGiven | (() => NoticeGiven)) {
  host.on('news.example.com', '/sky.json', (call, response) => {
    const feed = skyFeed(typeof notice === 'function' ? notice() : notice);
    return json(feed, { cors: true })(call, response);
  });
}

/** Lets the background read all feeds now; `page` is one of the extension's own. */
export async function poll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(what: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ ownVoice: 1, kind: 'sync.now', params: {} });
  });
}

/** The language of the interface, as the settings keep it. */
export async function speak(driver: Driver, language: 'en' | 'fr'): Promise<void> {
  const page = await driver.extensionPage('popup.html');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            get(key: string): Promise<Record<string, object | undefined>>;
            set(what: object): Promise<void>;
          };
        };
      };
    };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, language: chosen } });
  }, language);
  await page.close();
}
