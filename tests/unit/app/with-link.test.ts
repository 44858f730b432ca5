import { expect, test } from 'vitest';
import { limitOf } from '../../../lib/app/limit';
import { withLink } from '../../../lib/app/with-link';

const item = { url: 'https://a.example/eels?id=7&utm_source=feed' };

test('a suggested text begins with the link where one last put it, without its tags', () => {
  expect(withLink('Eels.\n', item, { linkPlace: 'last' })).toBe(
    'Eels.\n\nhttps://a.example/eels?id=7',
  );
  expect(withLink('Eels.', item, { linkPlace: 'first' })).toBe(
    'https://a.example/eels?id=7\n\nEels.',
  );
});

test('it stays as it is where no place was chosen, none is wanted, none is there, or it has the link', () => {
  expect(withLink('Eels.', item, {})).toBe('Eels.');
  expect(withLink('Eels.', item, { linkPlace: 'none' })).toBe('Eels.');
  expect(withLink('Eels.', {}, { linkPlace: 'last' })).toBe('Eels.');
  const has = `Eels: ${item.url}`;
  expect(withLink(has, item, { linkPlace: 'first' })).toBe(has);
});

test('one’s own limit counts only where accounts differ', () => {
  const limits = { mastodon: 5000, linkedin: 9 };
  expect(limitOf({ network: 'mastodon', kind: 'post' }, { limits })).toBe(5000);
  expect(limitOf({ network: 'linkedin', kind: 'post' }, { limits })).toBe(3000);
  expect(limitOf({ network: 'linkedin', kind: 'comment' }, {})).toBe(1250);
  expect(limitOf({ network: 'xing', kind: 'post' }, { limits })).toBeUndefined();
});
