import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTarget } from '../../../src/deploy/parse-target.ts';
import { quoted } from '../../../src/deploy/remote-shell.ts';
import type { Target } from '../../../src/deploy/target.ts';
import { requireProgram } from '../../programs.ts';
import { builtSite, longText, temporaryFolder } from './sample-release.ts';
import { publishOver } from './publish-over.ts';

/* The far side is this machine, behind a shell that only looks like ssh; test/long has a real one. */

const likeSsh = '#!/bin/sh\n[ "$1" = -- ] && shift\nshift\nexec sh -c "$*"\n';

const targetAt = async (folder: string): Promise<Target> => {
  requireProgram('rsync');
  const ssh = join(await temporaryFolder(), 'ssh');
  await writeFile(ssh, likeSsh, { mode: 0o755 });
  const publisher = { id: 1, isAlive: () => false };
  const target = parseTarget(`rsync:host:${folder}`, { keep: 2, from: '/', publisher, ssh: [ssh] });
  if (!target) throw new Error('no target');
  return target;
};

test.each(["it's", '$(id)', '`id`', 'a b', '"', String.raw`\n`, '', 'two\nlines', '-n'])(
  'the far shell reads %j as it is',
  (word) => {
    const said = execFileSync('sh', ['-c', `printf %s ${quoted(word)}.`], { encoding: 'utf8' });
    expect(said).toBe(`${word}.`);
  },
);

test('a far folder gets releases, with links to what is unchanged, and goes back', async () => {
  const folder = join(await temporaryFolder(), 'srv');
  const target = await targetAt(folder);
  const live = (file: string): string => join(folder, 'current', file);
  const site = (text: string) =>
    builtSite({ '/': longText(text), '/2020/03/a/': 'Bài a', '/ma/a-0.js': text });
  const before = await target.publish(await site('Một'), await target.liveManifest());
  const unchanged = await stat(live('2020/03/a/index.html'));
  await target.publish(await site('Hai'), await target.liveManifest());
  expect(await readFile(live('index.html'), 'utf8')).toBe(longText('Hai'));
  expect((await stat(live('2020/03/a/index.html'))).ino).toBe(unchanged.ino);
  expect(await target.history?.goBack()).toBe(before.release);
  expect(await readFile(live('index.html'), 'utf8')).toBe(longText('Một'));
  await target.publish(await site('Ba'), await target.liveManifest());
  const names = await readdir(join(folder, 'releases'));
  expect(names.map((name) => name.slice(0, 6)).toSorted()).toEqual(['000002', '000003']);
});

test('a far folder of someone else is refused', async () => {
  const folder = join(await temporaryFolder(), 'srv');
  await mkdir(folder);
  await writeFile(join(folder, 'mine.txt'), 'x');
  const target = await targetAt(folder);
  const refused = { kind: 'foreign', subject: `host:${folder}` };
  await expect(target.liveManifest()).rejects.toMatchObject(refused);
  await expect(publishOver(target, await builtSite({ '/': 'a' }))).rejects.toMatchObject(refused);
  expect(await readdir(folder)).toEqual(['mine.txt']);
});
