/** `npm start -- --check`: the main job from subscribing to a post, as an employee does it, step by step. */
import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';
import { feed, modelText, openPanel, startPost } from '../browser/on-network.ts';
import { wordsKept } from '../browser/steps.ts';
import { demoFeeds } from '../fixtures/demo/demo.ts';
import { allowLinkedIn, subscribe } from './start-acts.ts';

const story = 'Eels are back above the Saumur weir';
/** Several lines, a blank one, accents, an astral character: what a text may hold. */
const text =
  'I held the doormat. Three winters ago, under the weir at Saumur.\n\nInès drew the ladder; Yannick counted, at night. 🐍';

/** The steps in order; each leaves what the next one stands on. */
function steps(driver: Driver): [string, () => Promise<void>][] {
  let popup: Page;
  let page: Page;
  let panel: Frame;
  return [
    [
      'subscribe to the feeds of the newsroom and of Leeds',
      async () => {
        for (const address of Object.values(demoFeeds)) {
          await (await subscribe(driver, address)).close();
        }
      },
    ],
    ['allow LinkedIn', () => allowLinkedIn(driver)],
    [
      'open the popup: the newest story is there',
      async () => {
        popup = await driver.extensionPage('popup.html');
        await ui(popup).button(story).handle();
      },
    ],
    [
      'search with typing errors: "ells samur"',
      async () => {
        await ui(popup).searchbox('Search stories').fill('ells samur');
        await ui(popup).button('Test hall heats the Leeds offices').gone();
        await ui(popup).button(story).handle();
      },
    ],
    [
      'open the story: gist, facts, questions',
      async () => {
        await ui(popup).button(story).click();
        await ui(popup).see('The ladder is 14 metres long and uses no power');
        await ui(popup).see('Who deserves to be named, and rarely is?');
      },
    ],
    [
      'write in my own words; every keystroke is kept',
      async () => {
        await ui(popup).button('Write in my own words').click();
        await ui(popup).textbox('Your words').fill(text);
        await ui(popup).see('Kept');
        await wordsKept(popup, text);
        await popup.close();
      },
    ],
    [
      'start a post on the demo page: the button appears',
      async () => {
        page = await driver.open(feed);
        await startPost(page);
        panel = await openPanel(page);
      },
    ],
    [
      'the panel holds the same draft',
      async () => {
        await until('the draft in the panel', async () => {
          return (await ui(panel).textbox('Your words').text()) === text;
        });
      },
    ],
    [
      'put it in my post: the editor’s own model has it, word for word',
      async () => {
        await ui(panel).button('Put in my post').click();
        await until('the text in the editor', async () => (await modelText(page, 'post')) === text);
        await ui(panel).see('It is in your post.');
      },
    ],
    [
      'undo with the editor’s own Ctrl+Z',
      async () => {
        const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
        await page.keyboard.down(modifier);
        await page.keyboard.press('z');
        await page.keyboard.up(modifier);
        await until('the editor as it was', async () => (await modelText(page, 'post')) === '');
      },
    ],
  ];
}

/** Runs the steps, prints each with its time, and says whether all went well. */
export async function check(driver: Driver): Promise<boolean> {
  const begun = performance.now();
  for (const [what, run] of steps(driver)) {
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      console.log(`  failed: ${what}\n${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
    console.log(`  ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${what}`);
  }
  console.log(`All of it works, in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return true;
}
