import browser from 'webextension-polyfill';

/** `local` is kept on this device; `session` lives in memory until the browser closes; `managed` is the company's policy. */
export type Area = 'local' | 'session' | 'managed';

/** What the company's policy says under `key`; undefined where there is no policy (Firefox throws then). */
export function getManaged(key: string): Promise<unknown> {
  return getStored('managed', key).catch(() => undefined);
}

/** What is about to be asked for, by area: keys that are wanted in one go are read in one go. */
const wanted: { [A in Area]?: { keys: string[]; values: Promise<Record<string, unknown>> } } = {};

/** The value kept under `key`, or undefined. Unchecked: whoever reads parses. */
export async function getStored(area: Area, key: string): Promise<unknown> {
  const keys = wanted[area]?.keys ?? [];
  wanted[area] ??= {
    keys,
    values: Promise.resolve().then(() => {
      delete wanted[area];
      return browser.storage[area].get(keys);
    }),
  };
  keys.push(key);
  return (await wanted[area].values)[key];
}

/** All that is kept, by key. Unchecked: whoever reads parses. */
export function getAllStored(area: 'local'): Promise<Record<string, unknown>> {
  return browser.storage[area].get(null);
}

/** Keeps `value` (JSON-like) under `key`. Throws when the disk is full. */
export function setStored(
  area: Exclude<Area, 'managed'>,
  key: string,
  value: unknown,
): Promise<void> {
  return browser.storage[area].set({ [key]: value });
}

export function removeStored(area: Exclude<Area, 'managed'>, key: string): Promise<void> {
  return browser.storage[area].remove(key);
}

/** Calls `listener` with the new value (undefined: removed) when `key` changes; gives the way to stop. */
export function onStored(area: Area, key: string, listener: (value: unknown) => void): () => void {
  const changed: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, where) => {
    const change = changes[key];
    if (where === area && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
