import { describe, expect, test } from 'vitest';
import {
  chooseTip,
  type Doing,
  momentsOf,
  stillFits,
  type TipMemory,
} from '../../../lib/learning/choose-tip';
import { bundledTip, type Moment, type Tip } from '../../../lib/learning/tip';
import { bundledTips } from '../../../lib/learning/tips/all';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24, 9);
const nothing: TipMemory = { shown: {}, done: [], notForMe: [], off: false };
const idle: Doing = { drafts: 3, shared: 2 };
const tips = bundledTips.map((tip) => bundledTip(tip, 'en'));
const choose = (
  doing: Doing,
  memory: Partial<TipMemory> = {},
  from: readonly Tip[] = tips,
  at = now,
) => chooseTip(from, doing, { ...nothing, ...memory }, { language: 'en', now: at });

const draft = (over: Partial<NonNullable<Doing['draft']>> = {}) => ({
  text: 'This morning the weir was open.',
  borrowed: false,
  disclosed: true,
  ...over,
});
const long = 'We opened the gate before dawn. ';

const cases: [string, Doing, Moment | undefined][] = [
  ['a pause stands', { ...idle, weather: 'pause' }, 'bad-weather'],
  [
    'a pause stands over a job item',
    { ...idle, weather: 'pause', draft: draft({ about: 'job' }) },
    'bad-weather',
  ],
  ['care is asked', { ...idle, weather: 'care' }, 'bad-weather'],
  ['a mere information does not press', { ...idle, weather: 'info' }, 'quiet'],
  [
    'a picture without alt text',
    { ...idle, draft: draft({ pictures: [{ alt: 'An eel' }, { alt: ' ' }] }) },
    'no-alt',
  ],
  [
    'pictures that are described',
    { ...idle, draft: draft({ pictures: [{ alt: 'An eel' }] }) },
    'picture',
  ],
  ['a first draft', { drafts: 1, shared: 0, draft: draft() }, 'first-post'],
  [
    'a first draft, still blank',
    { drafts: 1, shared: 0, draft: draft({ text: '' }) },
    'first-post',
  ],
  ['a second draft is not a first', { drafts: 2, shared: 0, draft: draft() }, 'writing'],
  [
    'whoever has shared before is past the first',
    { drafts: 1, shared: 4, draft: draft() },
    'writing',
  ],
  [
    'a text that hides whose it is',
    { ...idle, draft: draft({ about: 'story', text: long.repeat(8), disclosed: false }) },
    'not-disclosed',
  ],
  [
    'a short text has not got there yet',
    { ...idle, draft: draft({ about: 'story', disclosed: false }) },
    'writing',
  ],
  [
    'a text about no item needs no disclosure',
    { ...idle, draft: draft({ text: long.repeat(8), disclosed: false }) },
    'writing',
  ],
  ['mostly the company’s words', { ...idle, draft: draft({ borrowed: true }) }, 'borrowed'],
  ['only a phrase of them', { ...idle, draft: draft({ borrowed: false }) }, 'writing'],
  ['a long text', { ...idle, draft: draft({ text: long.repeat(45) }) }, 'long-text'],
  [
    'a text without an ending',
    { ...idle, draft: draft({ text: `${long.repeat(8)}And then` }) },
    'no-ending',
  ],
  [
    'a text that ends in a quotation',
    { ...idle, draft: draft({ text: `${long.repeat(8)}“Good.”` }) },
    'writing',
  ],
  ['a comment is open', { ...idle, composer: 'comment' }, 'reply'],
  ['a post is open', { ...idle, composer: 'post' }, 'quiet'],
  ['a job item', { ...idle, draft: draft({ about: 'job' }) }, 'job'],
  ['an event', { ...idle, draft: draft({ about: 'event' }) }, 'event'],
  ['words on the sheet', { ...idle, draft: draft() }, 'writing'],
  ['nothing begun, nothing ever shared', { drafts: 0, shared: 0 }, 'starting'],
  ['nothing in hand', idle, 'quiet'],
];

describe('the moment and its tip', () => {
  test.each(cases)('%s', (_name, doing, moment) => {
    expect(momentsOf(doing)[0]).toBe(moment);
    const choice = choose(doing);
    expect(choice?.moment).toBe(moment);
    expect(choice?.tip.when).toContain(moment);
  });
});

describe('memory', () => {
  test('never the same twice in a week, over forty days of asking thrice a day', () => {
    const shown: Record<string, number> = {};
    let given = 0;
    for (let hour = 0; hour < 40 * 24; hour += 8) {
      const at = now + hour * 3_600_000;
      const choice = choose({ ...idle, draft: draft() }, { shown: { ...shown } }, tips, at);
      if (!choice) continue;
      const before = shown[choice.tip.key];
      if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(7 * day);
      shown[choice.tip.key] = at;
      given += 1;
    }
    expect(given).toBeGreaterThan(60);
  });
  test('what is shown today is not shown in six days, but in seven', () => {
    const one = tips.filter(({ key }) => key === 'own:jobs-day');
    const doing = { ...idle, draft: draft({ about: 'job' as const }) };
    expect(
      choose(doing, { shown: { 'own:jobs-day': now } }, one, now + 7 * day - 1),
    ).toBeUndefined();
    expect(choose(doing, { shown: { 'own:jobs-day': now } }, one, now + 7 * day)?.tip.key).toBe(
      'own:jobs-day',
    );
  });
  test('a clock set back by a year does not hide a tip for a year', () => {
    const one = tips.filter(({ key }) => key === 'own:jobs-day');
    const doing = { ...idle, draft: draft({ about: 'job' as const }) };
    expect(choose(doing, { shown: { 'own:jobs-day': now + 365 * day } }, one)).toBeDefined();
  });
  test('done and not for me are never chosen', () => {
    const away = tips.filter(({ when }) => when.includes('job')).map(({ key }) => key);
    const doing = { ...idle, draft: draft({ about: 'job' as const }) };
    expect(choose(doing, { done: away })?.moment).toBe('writing');
    expect(choose(doing, { notForMe: away })?.moment).toBe('writing');
  });
  test('off means off', () => {
    expect(choose({ ...idle, weather: 'pause' }, { off: true })).toBeUndefined();
  });
});

describe('which of several', () => {
  const theirs: Tip = {
    ...(tips[0] as Tip),
    key: 'feed:1',
    from: 'Newsroom',
    when: ['writing'],
    topics: ['Writing'],
  };
  const doing = { ...idle, draft: draft() };
  test('the company’s before the bundled', () => {
    expect(choose(doing, {}, [...tips, theirs])?.tip.key).toBe('feed:1');
  });
  test('not in a language one does not read', () => {
    expect(choose(doing, {}, [...tips, { ...theirs, language: 'fr-FR' }])?.tip.key).not.toBe(
      'feed:1',
    );
    expect(choose(doing, {}, [...tips, { ...theirs, language: '' }])?.tip.key).toBe('feed:1');
    expect(choose(doing, {}, [...tips, { ...theirs, language: 'en-GB' }])?.tip.key).toBe('feed:1');
  });
  test('a moment nobody knows matches nothing and breaks nothing', () => {
    expect(choose(doing, {}, [{ ...theirs, when: ['full-moon'] }])).toBeUndefined();
  });
  test('the topics the portrait leads to come first when nothing presses', () => {
    const choice = chooseTip(tips, idle, nothing, { language: 'en', preferred: ['rest'], now });
    expect(choice?.tip.topics).toEqual(['rest']);
  });
  test('the one not shown for longest', () => {
    const jobs = tips.filter(({ when }) => when[0] === 'job');
    const shown = Object.fromEntries(jobs.map(({ key }, at) => [key, now - (30 - at) * day]));
    expect(choose({ ...idle, draft: draft({ about: 'job' }) }, { shown }, jobs)?.tip.key).toBe(
      jobs[0]?.key,
    );
  });
});

describe('a choice stays for one sitting', () => {
  const choice = { key: 'own:rest-no', moment: 'quiet', at: now };
  test.each([
    ['right away', idle, {}, now + 1, true],
    ['after three hours', idle, {}, now + 3 * 3_600_000, true],
    ['after four hours', idle, {}, now + 4 * 3_600_000, false],
    ['when something else is being done', { ...idle, weather: 'pause' }, {}, now + 1, false],
    ['when it is done', idle, { done: ['own:rest-no'] }, now + 1, false],
    ['when it is not for me', idle, { notForMe: ['own:rest-no'] }, now + 1, false],
    ['when tips are off', idle, { off: true }, now + 1, false],
  ] as const)('%s', (_name, doing, memory, at, fits) => {
    expect(stillFits(choice, doing, { ...nothing, ...memory }, at)).toBe(fits);
  });
});
