/**
 * `npm run pack:cli`: makes the package that comms install, in .output/cli, and the tarball of it in .output. The
 * command line is one file of JavaScript with everything it needs, so that the package depends on nothing; the schemas
 * and the guides lie beside it. The package.json is made here: that of the repository belongs to the extension.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { schemaFiles } from '../publisher/schemas/json-schemas.ts';

const root = resolve(import.meta.dirname, '../..');
const guides = join(root, 'lib/publisher/docs');

type Manifest = { name: string; version: string; license: string };
const read = async (path: string): Promise<Manifest> => JSON.parse(await readFile(path, 'utf8'));

/** Bundles the command line into `file`; gives the folders of the packages that went into it. */
async function bundle(file: string): Promise<string[]> {
  const build = await rolldown({ input: join(root, 'lib/cli/own-voice.ts'), platform: 'node' });
  const { output } = await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const folders = modules.flatMap(
    (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** The licence of each package whose code is in the bundle, as they ask. Throws when one has none. */
async function licences(folders: readonly string[]): Promise<string> {
  const texts = folders.map(async (folder) => {
    const { name, version, license } = await read(join(folder, 'package.json'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} is in the bundle and has no licence file`);
    const text = await readFile(join(folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(78)}\n\n`);
}

/** The guides, with the pictures they show beside them; the first page is what a package's own page shows. */
async function guide(folder: string): Promise<void> {
  await mkdir(join(folder, 'docs'));
  for (const name of await readdir(guides)) {
    const text = await readFile(join(guides, name), 'utf8');
    const pictures = /\]\(((?:\.\.\/)+[\w./-]+\/([\w.-]+\.png))\)/g;
    for (const [, from = '', to = ''] of text.matchAll(pictures))
      await cp(resolve(guides, from), join(folder, 'docs', to));
    await writeFile(join(folder, 'docs', name), text.replace(pictures, ']($2)'));
  }
  const first = await readFile(join(folder, 'docs/README.md'), 'utf8');
  await writeFile(join(folder, 'README.md'), first.replace(/\]\((?!https?:)/g, '](docs/'));
}

/** Makes the package in `folder` (emptied first) and packs it into the folder above. Gives the tarball's path. */
export async function packCommandLine(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { version, license } = await read(join(root, 'package.json'));
  const parts = await bundle(join(folder, 'own-voice.js'));
  const manifest = {
    name: 'own-voice',
    version,
    description: 'Write, check and publish a library of company news for Own Voice.',
    license,
    type: 'module',
    bin: { 'own-voice': 'own-voice.js' },
    engines: { node: '>=22' },
    files: ['own-voice.js', 'schema', 'docs', 'THIRD-PARTY.txt'],
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'THIRD-PARTY.txt'), await licences(parts));
  for (const [path, text] of schemaFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  await guide(folder);
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', '..'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return resolve(folder, '..', filename);
}

if (import.meta.main) console.log(await packCommandLine(join(root, '.output/cli')));
