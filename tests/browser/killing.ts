/** The browser is killed (SIGKILL) at a random moment of typing: nothing older than a second is lost. */
import { seeded } from '../fixtures/seeded.ts';
import { feedAddress, feedTitle, serveCompany } from './company.ts';
import { ui } from './drivers/ui.ts';
import { expect, test } from './fixtures.ts';
import { addFeed, beginWriting } from './steps.ts';

const letters = 'abcdefghij klmnopq rstuvwxyzéà,.’ \n';

/** One test a seed: these, or those of `npm run test:soak`. */
export function killTests(seeds: number[]): void {
  const given = process.env.OWN_VOICE_SEEDS?.split(',').map(Number);
  for (const seed of given ?? seeds) killTest(seed);
}

function killTest(seed: number) {
  test(`killed while typing, seed ${seed}`, async ({ fresh, host }) => {
    const random = seeded(seed);
    serveCompany(host);
    await addFeed(fresh, feedAddress, feedTitle);
    const { page } = await beginWriting(fresh);
    const moment = Date.now() + 300 + random() * 3000;
    const typed: { letter: string; at: number }[] = [];
    let killed = 0;
    while (Date.now() < moment) {
      const letter = letters[Math.floor(random() * letters.length)] ?? ' ';
      await page.keyboard.type(letter);
      typed.push({ letter, at: Date.now() });
      const pause = random() < 0.1 ? random() * 400 : random() * 60;
      await new Promise((go) => setTimeout(go, pause));
    }
    killed = Date.now();
    await fresh.kill();
    await fresh.relaunch();

    const again = await fresh.extensionPage('popup.html');
    const kept = await ui(again).textbox('Your words').text();
    const all = typed.map((each) => each.letter).join('');
    const old = typed.filter((each) => each.at < killed - 1000).length;
    expect(all.startsWith(kept), `kept ${JSON.stringify(kept)} of ${JSON.stringify(all)}`).toBe(
      true,
    );
    expect(
      kept.length,
      `of ${all.length} letters, ${old} older than a second`,
    ).toBeGreaterThanOrEqual(old);
    expect((await ui(again).textbox('Your words').caret()).start).toBe(kept.length);
  });
}
