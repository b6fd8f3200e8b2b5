import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { licenceOf } from '../../../src/own-files/package-licence.ts';

/** A package with these files beside its `package.json`. */
const packageWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'goi-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const about = JSON.stringify({ name: '@a/b', version: '1.2.3', license: 'MIT' });
  for (const [name, text] of Object.entries({ ...files, 'package.json': about })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};

test.each([['LICENSE'], ['LICENCE.md'], ['license.txt'], ['COPYING'], ['LICENSE/LICENSE-MIT']])(
  'a text is found in %s, without spaces at the end of lines',
  async (name) => {
    const folder = await packageWith({ [name]: 'Copyright A  \r\nText\n\n', 'index.js': '' });
    expect(licenceOf(folder)).toEqual({
      folder,
      name: '@a/b',
      version: '1.2.3',
      licence: 'MIT',
      texts: ['Copyright A\nText'],
    });
  },
);

test('a notice goes with the licence', async () => {
  const folder = await packageWith({ NOTICE: 'made by A', LICENSE: 'MIT' });
  expect(licenceOf(folder).texts).toEqual(['MIT', 'made by A']);
});

test('a package without a text is refused by name', async () => {
  const folder = await packageWith({ 'index.js': '' });
  expect(() => licenceOf(folder)).toThrow('@a/b 1.2.3 brings no text of its licence');
});
