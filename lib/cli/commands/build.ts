import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Distrust } from '../../feed/trust.ts';
import { refusedAfter } from '../../publisher/accepted.ts';
import { buildFiles, lastPublished } from '../../publisher/build.ts';
import { headersFile, nginxFile, s3File } from '../../publisher/hosting.ts';
import { schemaFiles } from '../../publisher/schemas/json-schemas.ts';
import type { Command } from '../command.ts';
import { put } from '../folder.ts';
import { subtle } from '../keys.ts';
import { offOf } from '../off.ts';
import { putPictures } from '../pictures.ts';
import { signersOf } from '../signers.ts';
import { readSourceFolder } from '../source-folder.ts';
import { sweep } from '../sweep.ts';

/** Why employees who read the last version would refuse this one, and what to do. */
const refusedWords: Record<Distrust, string> = {
  'other-feed':
    'feed_url is not that of the last version. Employees would refuse it: build a feed with a new address into a folder of its own.',
  'signature-dropped':
    'The last version was signed, this one is not. Employees would refuse it: give --key.',
  'wrong-key':
    'No key that signed before signs this version. Employees would refuse it: give the old key first, then the new one (--key OLD --key NEW).',
  rollback:
    'This version is older than the last one, or signed by an older key only. Employees would refuse it: build into the folder that holds the newest, and sign with the newest key that signed before.',
  'mixed-versions':
    'This version has the number of the last one and says something else. Build into the folder that holds the newest.',
  'keys-conflict': 'The keys are not in the order of the last version. Give them oldest first.',
};

const day = 24 * 3600 * 1000;
const published = ['feed', 'index', 'index-payload'] as const;

export const buildCommand: Command = {
  usage:
    'FOLDER --out FOLDER [--key FILE]… [--unsigned] [--date RFC3339] [--renew] [--off RULE=REASON]…',
  about:
    'Builds the feed (level 0) and, with --key or --unsigned, pages and index (level 1), ready to upload.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        key: { type: 'string', multiple: true, default: [] },
        unsigned: { type: 'boolean', default: false },
        date: { type: 'string' },
        renew: { type: 'boolean', default: false },
        off: { type: 'string', multiple: true, default: [] },
      },
    });
    const [source] = positionals;
    const { out } = values;
    if (source === undefined || out === undefined) throw new Error(`own-voice build ${this.usage}`);
    const off = offOf(values.off);
    const level1 = values.key.length > 0 || values.unsigned;
    const read = await readSourceFolder(source, level1);
    if (!read.ok) {
      for (const line of read.wrong) console.log(line);
      return 1;
    }
    const { library, assembled, pictures, check } = read.source;
    const { signers, keys } = await signersOf(values.key, library.keys);
    const now = values.date === undefined ? Date.now() : Date.parse(values.date);
    const last = await lastPublished(subtle, (path) =>
      readFile(join(out, path), 'utf8').catch(() => undefined),
    );
    const { files, publication } = await buildFiles(
      subtle,
      assembled,
      level1
        ? {
            feedUrl: library.feed_url,
            keys,
            signers,
            generated: new Date(now).toISOString(),
            ...(library.expires_days === undefined
              ? {}
              : { expires: new Date(now + library.expires_days * day).toISOString() }),
          }
        : undefined,
      last,
      values.renew,
    );
    const index = files.get('index.json');
    const before = await readFile(join(out, 'index.json'), 'utf8').catch(() => undefined);
    const refused = index && before ? await refusedAfter(subtle, before, index) : undefined;
    if (refused) {
      console.log(`✗ ${refused}\n    ${refusedWords[refused]} Nothing was written.`);
      return 1;
    }
    const written = await putPictures(source, out, pictures);
    const contents = [...files, ...schemaFiles(level1 ? published : ['feed'])];
    for (const [path, content] of contents)
      if (!last?.intact.has(path) && (await put(out, path, content))) written.push(path);
    const hosting = { _headers: headersFile, 'nginx.conf': nginxFile, 's3.txt': s3File };
    for (const [path, text] of Object.entries(hosting)) await put(out, path, text);
    // A folder that holds an index is not swept by a build that knows nothing of its pages.
    const gone =
      publication || before === undefined
        ? await sweep(out, {
            current: new Set([...pictures.files.keys(), ...contents.map(([path]) => path)]),
            written,
            removed: new Set(publication?.published.removed),
            now,
          })
        : [];
    const open = await check(now, off);
    console.log(
      `${assembled.entries.length} items, ${written.length} files written to ${out}. Upload pages and pictures first, feed.json and index.json last.`,
    );
    if (gone.length > 0)
      console.log(
        `${gone.length} files taken away, for nothing shows them any more. Take them from the web host too:\n  ${gone.join('\n  ')}`,
      );
    for (const finding of open)
      console.log(`✗ ${finding.rule} ${finding.item ?? ''}\n    ${finding.message}`);
    return open.length === 0 ? 0 : 1;
  },
};
