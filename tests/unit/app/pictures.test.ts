import { expect, test } from 'vitest';
import { createPictures } from '../../../lib/app/pictures';
import type { Ask } from '../../../lib/messages/protocol';

test('a picture that was not there yet is asked for again a little later, one that is there never', async () => {
  let at = 1_790_000_000_000;
  let data: string | undefined;
  let asked = 0;
  const ask = (async () => {
    asked += 1;
    return data === undefined ? {} : { data };
  }) as unknown as Ask;
  const picture = createPictures(ask, () => at);
  const eel = () => picture('https://news.example.com/eel.png', 'thumb');
  expect(eel().value).toBeUndefined();
  await Promise.resolve();
  expect(eel().value).toBeNull();
  expect(asked).toBe(1);
  data = 'data:image/png;base64,AA==';
  at += 4000;
  const shown = eel();
  await Promise.resolve();
  expect(shown.value).toBe(data);
  at += 60_000;
  expect(eel().value).toBe(data);
  expect(asked).toBe(2);
});
