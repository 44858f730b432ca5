import browser from 'webextension-polyfill';

/** Browsers end a background after 30 s without a call of their API. */
const step = 20_000;

/** Runs `work`, which may wait long for the network, and keeps the background from being ended meanwhile. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), step);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
