import browser from 'webextension-polyfill';

/** Runs a script file of the extension once in one frame, in the isolated world. Throws when it may not. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/** Runs a script file in every frame of a tab that may be reached, or in its page alone. Throws when none may. */
export async function runScriptInTab(tabId: number, file: string, allFrames = true): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames },
    files: [file],
    injectImmediately: true,
  });
}

/** Calls `read` in the isolated world of every frame of a tab, or of its page alone; gives each one's answer, unchecked. */
export async function readFrames(
  tabId: number,
  read: () => unknown,
  allFrames = true,
): Promise<{ frameId: number; result: unknown }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames },
    func: read,
  });
  return results.map(({ frameId, result }) => ({ frameId, result }));
}

/** Calls `read` once in a tab's own page, in the isolated world; gives its answer, unchecked. Throws where it may not. */
export async function readPage<Args extends string[]>(
  tabId: number,
  read: (...args: Args) => unknown,
  args?: Args,
): Promise<unknown> {
  const func = read as () => unknown;
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func,
    ...(args ? { args } : {}),
  });
  return answer?.result;
}

export type WatcherScript = { id: string; file: string; matches: readonly string[] };

/** Has the browser run `file` in every frame of the pages that match, from their next load on and across restarts. */
export async function registerScript({ id, file, matches }: WatcherScript): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: [...matches],
      allFrames: true,
      // Its listeners at window come before the page's, so that the page neither sees nor eats a click on the button.
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

export async function unregisterScript(id: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** The scripts that are registered now. */
export async function registeredScripts(): Promise<{ id: string; matches: string[] }[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches }) => ({ id, matches: matches ?? [] }));
}
