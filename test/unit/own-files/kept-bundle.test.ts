import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { keptBundle, type Program } from '../../../src/own-files/kept-bundle.ts';
import { makeFolder } from '../staging/make-folder.ts';

const past = 1_500_000_000;

const sources = {
  'src/run.ts': "import { word } from './word.ts';\nexport const said: string = word;\n",
  'src/word.ts': 'export const word: string = `one ${import.meta.dirname}`;\n',
  'lock.json': '{}',
};

/** Writes a source with a time long ago. */
const writeOld = async (path: string, text: string, time = past): Promise<void> => {
  await writeFile(path, text);
  await utimes(path, time, time);
};

const makeProgram = async (): Promise<Program> => {
  const folder = await makeFolder({});
  await mkdir(join(folder, 'src'));
  for (const [path, text] of Object.entries(sources)) await writeOld(join(folder, path), text);
  return {
    entry: join(folder, 'src/run.ts'),
    folders: [join(folder, 'src')],
    files: [join(folder, 'lock.json')],
    external: ['unbundled'],
    define: () => ({ 'import.meta.dirname': '"here"' }),
    bundles: join(folder, 'bundles'),
  };
};

const bundleOf = (program: Program) => keptBundle(program, 'run.mjs');

const saidBy = async (file: string | undefined): Promise<unknown> => {
  const module = (await import(pathToFileURL(file ?? 'none').href)) as { readonly said: unknown };
  return module.said;
};

test('a bundle does what the sources do, and knows where they lie', async () => {
  expect(await saidBy(await bundleOf(await makeProgram()))).toBe('one here');
});

/** Adds a package in CommonJS, which asks Node for one of its modules. */
const addPackage = async (program: Program, name: string): Promise<string> => {
  const folder = join(dirname(program.bundles), 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeOld(
    join(folder, 'index.js'),
    `module.exports = { word: '${name} ' + require('path').basename('a/b') };`,
  );
  return folder;
};

/** A bundle of a program that imports a package, which is removed afterwards. */
const bundleWithout = async (name: string): Promise<string | undefined> => {
  const program = await makeProgram();
  const folder = await addPackage(program, name);
  await writeOld(
    program.entry,
    `import { word } from '${name}';\nexport const said: string = word;\n`,
  );
  const file = await bundleOf(program);
  await rm(folder, { recursive: true });
  return file;
};

test('a package is in the bundle, with what it asks Node for', async () => {
  expect(await saidBy(await bundleWithout('bundled'))).toBe('bundled b');
});

test('a package that is to stay outside is loaded from its folder', async () => {
  await expect(saidBy(await bundleWithout('unbundled'))).rejects.toThrow('unbundled');
});

test('the same sources have the same bundle, made once', async () => {
  const program = await makeProgram();
  const file = await bundleOf(program);
  await utimes(file ?? '', past, past);
  expect(await bundleOf(program)).toBe(file);
  expect(await readdir(program.bundles)).toEqual([basename(dirname(file ?? ''))]);
});

test.each(['src/word.ts', 'lock.json', 'src/more.ts'])(
  'another %s has another bundle',
  async (name) => {
    const program = await makeProgram();
    const before = await bundleOf(program);
    const text = "export const word: string = 'two';\n";
    await writeOld(join(dirname(program.bundles), name), text);
    const after = await bundleOf(program);
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
    expect(await saidBy(after)).toBe(name === 'src/word.ts' ? 'two' : 'one here');
  },
);

test('another text of the same size and time has another bundle', async () => {
  const program = await makeProgram();
  const before = await bundleOf(program);
  await writeOld(
    join(dirname(program.entry), 'word.ts'),
    sources['src/word.ts'].replace('one', 'two'),
  );
  expect(await saidBy(before)).toBe('one here');
  expect(await saidBy(await bundleOf(program))).toBe('two here');
});

test('there is none while sources are being written', async () => {
  const program = await makeProgram();
  await writeFile(join(dirname(program.entry), 'word.ts'), sources['src/word.ts']);
  expect(await bundleOf(program)).toBeUndefined();
  await expect(readdir(program.bundles)).rejects.toThrow('ENOENT');
});

test('there is none of sources that cannot be read, and nothing remains of it', async () => {
  const program = await makeProgram();
  await writeOld(program.entry, 'export const = 1;');
  expect(await bundleOf(program)).toBeUndefined();
  expect(await readdir(program.bundles)).toEqual([]);
});

test('there is none if nothing can be written', async () => {
  const program = await makeProgram();
  await writeFile(program.bundles, '');
  expect(await bundleOf(program)).toBeUndefined();
});

test('old bundles go, but for the newest', async () => {
  const program = await makeProgram();
  for (let age = 1; age <= 6; age += 1) {
    const old = join(program.bundles, `old-${age}`);
    await mkdir(old, { recursive: true });
    await utimes(old, past - age, past - age);
  }
  const made = basename(dirname((await bundleOf(program)) ?? ''));
  expect((await readdir(program.bundles)).toSorted()).toEqual(
    [made, 'old-1', 'old-2', 'old-3'].toSorted(),
  );
});
