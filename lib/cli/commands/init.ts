import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeItemFile } from '../../publisher/item-file.ts';
import { writeLibraryFile } from '../../publisher/library-file.ts';
import type { Command } from '../command.ts';
import { put } from '../folder.ts';

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
    await put(
      folder,
      'library.yaml',
      writeLibraryFile({
        title: values.title,
        feed_url: values.at,
        language: 'en',
        company: { name: values.title, contact: `mailto:press@${host}` },
        networks: ['linkedin'],
      }),
    );
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
    await put(folder, 'items/first-story.md', item);
    console.log(
      `${folder} holds library.yaml and items/first-story.md. Write, set state: approved, then: own-voice build ${folder}`,
    );
    return 0;
  },
};
