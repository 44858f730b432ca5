/** What the browser lets the extension do by itself. */
import type { Page } from 'puppeteer-core';

type Own = {
  chrome: {
    permissions: { getAll(): Promise<{ origins?: string[] }> };
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  };
};

/** Takes a page of the extension's own; gives the pages it may reach, and those where a script of its waits. */
export const standing = (own: Page) =>
  own.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as Own).chrome;
    const [{ origins = [] }, scripts] = await Promise.all([
      permissions.getAll(),
      scripting.getRegisteredContentScripts(),
    ]);
    return { origins, waits: scripts.flatMap(({ matches }) => matches) };
  });
