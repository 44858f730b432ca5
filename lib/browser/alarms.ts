import browser from 'webextension-polyfill';

/** Rings once at `when` (ms since 1970; browsers ring 30 s from now at the earliest). Replaces one of the same name. */
export async function setAlarm(name: string, when: number): Promise<void> {
  browser.alarms.create(name, { when });
}

/** When the alarm will ring (ms since 1970), or undefined. */
export async function alarmTime(name: string): Promise<number | undefined> {
  return (await browser.alarms.get(name))?.scheduledTime;
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
