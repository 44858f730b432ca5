import { expect, test } from 'vitest';
import { routeFor, type Traits } from '../../../lib/editors/route';

const rich = (model: Traits['model'], firefox = false, shadow = false): Traits => ({
  native: false,
  model,
  firefox,
  shadow,
});

test('an editor gets the route that passed every case for it, and no other', () => {
  expect(routeFor({ native: true, model: 'none', firefox: false, shadow: false })).toBe('native');
  expect(routeFor(rich('none'))).toBe('native');
  expect(routeFor(rich('lines'))).toBe('typed-lines');
  expect(routeFor(rich('ckeditor'))).toBe('paste');
});

test('execCommand is never chosen for an editor that it corrupts', () => {
  for (const model of ['draft', 'lexical', 'slate', 'ckeditor'] as const)
    for (const firefox of [false, true]) expect(routeFor(rich(model, firefox))).toBe('paste');
});

test('Draft in a shadow root is not touched: it would take itself down', () => {
  for (const firefox of [false, true]) {
    expect(routeFor(rich('draft', firefox, true))).toBe('none');
    expect(routeFor(rich('lexical', firefox, true))).not.toBe('none');
  }
});
