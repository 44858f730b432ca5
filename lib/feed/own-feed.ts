/** PURE. What Own Voice adds to a feed (`_own_voice`), as the project's feed format lists it. */
import { bounds } from './bounds.ts';
import type { FeedInfo, Notice, Programme } from './format.ts';
import { readLanguage } from './language.ts';
import * as read from './reader.ts';

const accent = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

function companyOf(reader: read.Reader, value: unknown): FeedInfo['company'] {
  if (!read.isBag(value)) return undefined;
  const name = read.line(reader, value.name, bounds.name);
  if (name === '') return undefined;
  const company: FeedInfo['company'] = { name };
  const logo = read.link(reader, value.logo);
  if (logo) company.logo = logo;
  if (typeof value.accent === 'string' && accent.test(value.accent)) {
    company.accent = value.accent.toLowerCase();
  }
  const contact = read.contact(reader, value.contact);
  if (contact) company.contact = contact;
  return company;
}

/** A notice is bad weather: one with a missing id or an unknown level is still shown, with care. */
function noticeOf(reader: read.Reader, value: unknown): Notice | undefined {
  if (!read.isBag(value)) return undefined;
  const title = read.words(reader, value.title, bounds.title);
  const text = read.words(reader, value.text, bounds.summary);
  if (title === '' && text === '') return undefined;
  const { level } = value;
  const notice: Notice = {
    id: read.words(reader, value.id, bounds.name) || title || text.slice(0, bounds.name),
    level: level === 'info' || level === 'pause' ? level : 'care',
    title,
    text,
    links: [],
  };
  const starts = read.date(reader, value.starts);
  if (starts !== undefined) notice.starts = starts;
  const ends = read.date(reader, value.ends);
  if (ends !== undefined) notice.ends = ends;
  const contact = read.contact(reader, value.contact);
  if (contact) notice.contact = contact;
  for (const entry of read.entries(reader, value.links, bounds.links)) {
    if (!read.isBag(entry)) continue;
    const url = read.link(reader, entry.url);
    if (url) notice.links.push({ title: read.words(reader, entry.title, bounds.name) || url, url });
  }
  return notice;
}

function programmesOf(reader: read.Reader, value: unknown): Programme[] {
  const programmes: Programme[] = [];
  for (const entry of read.entries(reader, value, bounds.programmes)) {
    if (!read.isBag(entry)) continue;
    const id = read.words(reader, entry.id, bounds.id);
    const title = read.words(reader, entry.title, bounds.title);
    const steps = read.texts(reader, entry.steps, bounds.steps, bounds.id);
    if (id === '' || title === '' || steps.length === 0) continue;
    const summary = read.words(reader, entry.summary, bounds.summary);
    const language = readLanguage(entry.language);
    programmes.push({ id, title, summary, steps, ...(language && { language }) });
  }
  return programmes;
}

function questionsOf(reader: read.Reader, value: unknown): NonNullable<FeedInfo['questions']> {
  const questions: NonNullable<FeedInfo['questions']> = [];
  for (const entry of read.entries(reader, value, bounds.questions)) {
    if (!read.isBag(entry)) continue;
    const id = read.words(reader, entry.id, bounds.name);
    const text = read.words(reader, entry.text, bounds.line);
    const language = readLanguage(entry.language);
    if (id && text) questions.push({ id, text, ...(language && { language }) });
  }
  return questions;
}

/** Only whole origins: a path would promise a narrowness that nobody checks. */
function originsOf(reader: read.Reader, value: unknown): string[] {
  const found = read
    .entries(reader, value, bounds.origins)
    .map((entry) => read.link(reader, entry))
    .filter((url) => url !== undefined)
    .map((url) => new URL(url).origin);
  return [...new Set(found)];
}

/** Takes a feed's `_own_voice` object; puts its known keys, read, into `info`. */
export function readOwnFeed(reader: read.Reader, own: read.Bag, info: FeedInfo): void {
  const company = companyOf(reader, own.company);
  if (company) info.company = company;
  const notice = noticeOf(reader, own.notice);
  if (notice) info.notice = notice;
  info.networks = read.networksOf(reader, own.networks);
  info.origins = originsOf(reader, own.origins);
  const suggest = read.contact(reader, own.suggest);
  if (suggest) info.suggest = suggest;
  const programmes = programmesOf(reader, own.programmes);
  if (programmes.length > 0) info.programmes = programmes;
  const index = read.link(reader, own.index);
  if (index) info.index = index;
  const questions = questionsOf(reader, own.questions);
  if (questions.length > 0) info.questions = questions;
  const questionsUrl = read.contact(reader, own.questions_url);
  if (questionsUrl) info.questionsUrl = questionsUrl;
}
