// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editableOf } from '../../../lib/editors/find';

test('a field for text is an editor, one for anything else is none', () => {
  const field = (type: string, more: object = {}) =>
    Object.assign(document.createElement('input'), { type, ...more });
  const text = field('text');
  expect(editableOf(text)).toBe(text);
  const area = document.createElement('textarea');
  expect(editableOf(area)).toBe(area);
  for (const type of ['search', 'email', 'password', 'url', 'tel', 'number', 'checkbox', 'file'])
    expect(editableOf(field(type)), type).toBeNull();
  expect(editableOf(field('text', { readOnly: true }))).toBeNull();
  expect(editableOf(field('text', { disabled: true }))).toBeNull();
});
