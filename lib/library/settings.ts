import { type Place, placeSchema, type Settings, settingsSchema } from '../messages/shapes';
import type { Keep } from './ports';

export const settingsKey = 'settings';
const placeKey = 'place';

const standard: Settings = {
  language: 'auto',
  networks: [],
  network: 'linkedin',
  firstRunDone: false,
};

/** The settings; what is missing or makes no sense is as on the first day, field by field. */
export async function readSettings(keep: Keep): Promise<Settings> {
  const stored = await keep.get(settingsKey);
  const settings: Record<string, unknown> = { ...standard };
  if (typeof stored === 'object' && stored !== null)
    for (const [key, schema] of Object.entries(settingsSchema.shape)) {
      const value = schema.safeParse((stored as Record<string, unknown>)[key]);
      if (value.success) settings[key] = value.data;
    }
  return settings as Settings;
}

type Change = { [K in keyof Settings]?: Settings[K] | undefined };

/** Changes what is given, keeps the rest; gives the whole. */
export async function changeSettings(keep: Keep, change: Change): Promise<Settings> {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const next = { ...(await readSettings(keep)), ...given } as Settings;
  await keep.set(settingsKey, next);
  return next;
}

/** Where the employee was, or undefined when that is not known (any more). */
export async function readPlace(keep: Keep): Promise<Place | undefined> {
  const place = placeSchema.safeParse(await keep.get(placeKey));
  return place.success ? place.data : undefined;
}

export async function keepPlace(keep: Keep, place: Place): Promise<boolean> {
  try {
    await keep.set(placeKey, place);
    return true;
  } catch {
    return false;
  }
}
