/**
 * `npm run pictures:guide`: takes the pictures of the guides for comms again (.github/publisher-*.png), of the publisher
 * page as it was built last (`npm run build:publisher`), in English and French. Needs ImageMagick.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { choosePicture } from '../browser/comms.ts';
import { launch } from '../browser/drivers/launch.ts';
import { ui } from '../browser/drivers/ui.ts';
import { startHost } from '../host/host.ts';

const root = resolve(import.meta.dirname, '../..');
const picture = readFileSync(join(root, 'tests/fixtures/demo/pictures/eels.webp'), 'base64');
const words = {
  en: {
    places: ['The feed', 'Library', 'Publish', 'Notice'],
    fields: ['Company', 'Address where it will be', 'Whom to ask'],
    begin: 'Write an item',
    title: ['Title', 'The eels are back above the weir'],
    text: [
      'Text',
      'For ten years no eel came past the weir. This autumn Yannick’s team counted 412.',
    ],
    facts: [
      'Facts',
      '412 eels were counted in October\nYannick’s team built the ladder in a winter',
    ],
    angles: ['Questions', 'What did you see of the work on the ladder?'],
    alt: ['What the picture shows', 'Two eels in clear water above a weir'],
    owner: ['Owner', 'Anouk Le Goff'],
    name: ['Your name', 'Maud Ferrand'],
    notice: [
      ['Title', 'Please wait with posts about the Leeds depot'],
      [
        'What is confirmed',
        'There was an accident this morning. Two colleagues are in hospital. We will say more at noon.',
      ],
    ],
    kept: 'Saved on this device',
    approve: ['Approve', 'Approved by Maud Ferrand'],
  },
  fr: {
    places: ['Le flux', 'Bibliothèque', 'Publier', 'Avis'],
    fields: ['Entreprise', 'Adresse où il sera', 'À qui s’adresser'],
    begin: 'Écrire un article',
    title: ['Titre', 'Les anguilles sont revenues au-dessus du barrage'],
    text: [
      'Texte',
      'Dix ans sans une anguille au-dessus du barrage. Cet automne, l’équipe de Yannick en a compté 412.',
    ],
    facts: [
      'Faits',
      '412 anguilles comptées en octobre\nL’équipe de Yannick a construit l’échelle en un hiver',
    ],
    angles: ['Questions à se poser', 'Qu’avez-vous vu du chantier de l’échelle ?'],
    alt: ['Ce que montre l’image', 'Deux anguilles dans l’eau claire, au-dessus d’un barrage'],
    owner: ['Responsable', 'Anouk Le Goff'],
    name: ['Votre nom', 'Maud Ferrand'],
    notice: [
      ['Titre', 'Merci d’attendre avant de parler du dépôt de Leeds'],
      [
        'Ce qui est confirmé',
        'Un accident a eu lieu ce matin. Deux collègues sont à l’hôpital. Nous en dirons plus à midi.',
      ],
    ],
    kept: 'Enregistré sur cet appareil',
    approve: ['Approuver', 'Approuvé par Maud Ferrand'],
  },
} as const;

async function take(language: 'en' | 'fr'): Promise<void> {
  const host = await startHost();
  const driver = await launch('chromium', { host, whose: 'publisher' });
  try {
    const page = await driver.extensionPage('library.html');
    await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 1 });
    const app = ui(page);
    // The language of the page, and of what is begun.
    await app.control('combobox', 'Language of the interface').handle();
    for (const at of [0, 1]) await (await page.$$('select'))[at]?.select(language);
    const say = words[language];
    const save = async (name: string) => {
      const path = join(root, `.github/publisher-${name}.${language}.png`);
      await page.screenshot({ path });
      // A third of the size, and no difference that one sees: they go along in the package.
      execFileSync('convert', [path, '+dither', '-colors', '128', `PNG8:${path}`]);
    };
    const fill = ([label, text]: readonly [string, string]) => app.textbox(label).fill(text);
    const begin =
      language === 'en'
        ? ['Your company’s name', 'Begin']
        : ['Nom de votre entreprise', 'Commencer'];
    await app.textbox(begin[0] ?? '').fill('Calder & Loire');
    await app.button(begin[1] ?? '').click();
    await app.link(say.places[0]).click();
    await fill([say.fields[1], 'https://stories.example.com/feed.json']);
    await fill([say.fields[2], 'mailto:press@example.com']);
    await app.link(say.places[1]).click();
    await app.button(say.begin).click();
    for (const one of [say.title, say.text, say.facts, say.angles] as const) await fill(one);
    await choosePicture(page, picture, ['eels.webp', 'image/webp']);
    await fill(say.alt);
    await app.control('image', say.alt[1]).handle();
    await fill(say.owner);
    await fill(say.name);
    await app.button(say.approve[0]).click();
    await app.see(say.approve[1]);
    await app.see(say.kept);
    await page.evaluate(() => scrollTo(0, 0));
    await save('item');
    await app.link(say.places[2]).click();
    await app.see('zip');
    await page.evaluate(() => scrollTo(0, 0));
    await save('publish');
    await app.link(say.places[3]).click();
    await app.button('Pause').click();
    for (const one of say.notice) await fill(one);
    await app.see(say.kept);
    await page.evaluate(() => scrollTo(0, 0));
    await save('notice');
  } finally {
    await driver.close();
    await host.close();
  }
}

for (const language of ['en', 'fr'] as const) await take(language);
