// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { verify } from '../../../lib/editors/verify';

/** A field that holds `before`, and each of these texts so many ms later. */
function field(before: string, ...later: [ms: number, text: string][]): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.value = before;
  document.body.replaceChildren(area);
  for (const [ms, text] of later)
    setTimeout(() => {
      area.value = text;
    }, ms);
  return area;
}

test('what stands there at the first look is looked at twice', async () => {
  expect(await verify(field('Mine. Yours'), 'Mine. ', 'Mine. Yours')).toEqual({ ok: true });
});

test('an editor that draws late is waited for', async () => {
  const late = field('Mine. ', [120, 'Mine. Yours']);
  expect(await verify(late, 'Mine. ', 'Mine. Yours')).toEqual({ ok: true });
});

test('an editor that takes the words back a turn later is not believed', async () => {
  const fickle = field('Mine. Yours', [1, 'Mine. ']);
  expect(await verify(fickle, 'Mine. ', 'Mine. Yours', 60)).toEqual({ ok: false, unchanged: true });
});

test('one that takes them back and puts them there again is waited for', async () => {
  const twice = field('Mine. Yours', [1, 'Mine. '], [40, 'Mine. Yours']);
  expect(await verify(twice, 'Mine. ', 'Mine. Yours')).toEqual({ ok: true });
});

test('other words than those put in: neither there nor unchanged', async () => {
  expect(await verify(field('Mine. Yo'), 'Mine. ', 'Mine. Yours', 60)).toEqual({
    ok: false,
    unchanged: false,
  });
});
