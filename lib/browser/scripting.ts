import browser from 'webextension-polyfill';

/** Runs a script file of the extension once in one frame, in the isolated world. Throws when it may not. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
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
      runAt: 'document_idle',
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
