/** Large invented libraries, always the same for the same size: no clock, no randomness. */

const words =
  'river weir eel ladder brush pump valve foundry bronze casting night control needle leak street rain gutter tree school pond bridge gate seal jury winter workshop apprentice caliper measure doubt heron reed dawn tractor storm cellar basin meeting neighbour radio floor gauge screw battery flood road village drawing licence float heat boiler wall office pattern linseed catalogue wednesday'.split(
    ' ',
  );
const topics = ['Rivers', 'Workshop', 'Jobs', 'Events', 'Writing'];

/** A small linear congruential generator (Numerical Recipes), so that sizes share their first items. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A JSON Feed with this many items of about 1.5 kB, the newest an hour before `now` (ms since 1970). */
export function library(size: number, now: number): string {
  const items = Array.from({ length: size }, (_, n) => {
    const roll = dice(n + 1);
    const say = (length: number) =>
      Array.from({ length }, () => words[roll(words.length)] ?? 'river').join(' ');
    const title = `${say(2 + roll(4))} ${n}`;
    return {
      id: `story-${n}`,
      url: `https://bench.calderloire.example/s/${n}?utm_source=own-voice`,
      title: title.charAt(0).toUpperCase() + title.slice(1),
      summary: `${say(24)}.`,
      content_text: `${say(60)}.\n\n${say(60)}.`,
      date_published: new Date(now - (n + 1) * 3_600_000).toISOString(),
      language: 'en',
      tags: [topics[roll(topics.length)]],
      _own_voice: {
        kind: 'story',
        facts: [say(8), say(8)],
        angles: [`${say(6)}?`],
        texts: [{ text: `${say(20)}.`, language: 'en', networks: ['linkedin'] }],
      },
    };
  });
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `A library of ${size}`,
    language: 'en',
    items,
  });
}
