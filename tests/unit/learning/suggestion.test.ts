import { expect, test } from 'vitest';
import {
  isNoSuggestion,
  mailOf,
  noSuggestion,
  suggestionText,
} from '../../../lib/learning/suggestion';

const one = {
  feedId: 'f',
  title: 'A lock keeper’s diary',
  address: 'https://river.example/diary?page=2',
  passage: 'He wrote it for forty years.',
  why: 'He was one of ours.\nAsk Ewa.',
};

test('the words of it hold what there is, and no empty lines for what is not', () => {
  expect(suggestionText(one)).toBe(
    'A lock keeper’s diary\nhttps://river.example/diary?page=2\n\n“He wrote it for forty years.”\n\nHe was one of ours.\nAsk Ewa.',
  );
  expect(suggestionText({ ...noSuggestion, why: 'Because.' })).toBe('Because.');
  expect(suggestionText({ ...one, passage: ' ', why: '' })).toBe(`${one.title}\n${one.address}`);
  expect(suggestionText(noSuggestion)).toBe('');
  expect(isNoSuggestion({ ...noSuggestion, feedId: 'f' })).toBe(true);
});

test('a mail is read back by the rules of mailto: as it was written', () => {
  const { address, carried } = mailOf('mailto:news@a.example', one.title, suggestionText(one));
  expect(carried).toBe('all');
  const url = new URL(address);
  expect(url.pathname).toBe('news@a.example');
  expect(url.searchParams.get('subject')).toBe(one.title);
  expect(url.searchParams.get('body')).toBe(suggestionText(one).replaceAll('\n', '\r\n'));
});

test('what a page or a feed writes cannot add a header of its own', () => {
  const { address } = mailOf('mailto:a@b.example?bcc=x@y.example', 'T&bcc=z@y.example', 'w&cc=q');
  expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('what mail programs do not take is not half taken: the subject alone, the words to be copied', () => {
  const long = mailOf('mailto:news@a.example', one.title, 'é'.repeat(400));
  expect(long.carried).toBe('subject');
  expect([...new URL(long.address).searchParams.keys()]).toEqual(['subject']);
  expect(mailOf('mailto:news@a.example', 'x'.repeat(9999), '').address.length).toBeLessThan(2000);
  expect(mailOf('mailto:a@b.example', 'T', '\ud800').carried).toBe('all');
});
