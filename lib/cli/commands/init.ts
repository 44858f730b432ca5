import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeItemFile } from '../../publisher/item-file.ts';
import { writeLibraryFile } from '../../publisher/library-file.ts';
import { schemaFiles } from '../../publisher/schemas/json-schemas.ts';
import { schemaPath } from '../../publisher/schemas/paths.ts';
import type { Command } from '../command.ts';
import { put } from '../folder.ts';

/** YAML that names its schema, in the way that editors look for (yaml-language-server). */
const named = (schema: string, yaml: string) =>
  `# yaml-language-server: $schema=${schema}\n${yaml}`;

export const initCommand: Command = {
  usage: 'FOLDER [--title TITLE] [--at URL]',
  about: 'Begins a library: library.yaml and one item to write over.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string', default: 'Our newsroom' },
        at: { type: 'string', default: 'https://news.example.com/feed.json' },
      },
    });
    const [folder] = positionals;
    if (folder === undefined) throw new Error(`own-voice init ${this.usage}`);
    const there: string[] = await readdir(folder).catch(() => []);
    if (there.includes('library.yaml'))
      throw new Error(`${folder} holds a library already; nothing was changed.`);
    const host = new URL(values.at).hostname;
    const library = writeLibraryFile({
      title: values.title,
      feed_url: values.at,
      language: 'en',
      company: { name: values.title, contact: `mailto:press@${host}` },
      networks: ['linkedin'],
    });
    await put(folder, 'library.yaml', named(schemaPath('library-file'), library));
    for (const [path, text] of schemaFiles(['library-file', 'item-file']))
      await put(folder, path, text);
    const item = writeItemFile({
      front: {
        id: 'first-story',
        title: 'A first story, with somebody’s name in it',
        kind: 'story',
        state: 'draft',
        owner: 'Who answers for it',
        date: new Date().toISOString(),
        language: 'en',
        tags: ['People'],
        facts: ['Something that is so, and that anyone may repeat'],
        angles: ['What did you see of it?'],
      },
      body: 'What happened, in two short paragraphs, as you would tell it to a friend.',
    });
    const withSchema = item.replace('---\n', `---\n${named(`../${schemaPath('item-file')}`, '')}`);
    await put(folder, 'items/first-story.md', withSchema);
    console.log(
      `${folder} holds library.yaml and items/first-story.md. Write, set state: approved, then: own-voice build ${folder}`,
    );
    return 0;
  },
};
