import { execFileSync } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireProgram } from '../programs.ts';
import {
  builtSite,
  longText,
  temporaryFolder,
  type SiteTexts,
} from '../unit/deploy/sample-release.ts';

/* The order of system calls during a publication: a power cut preserves what was synced before. */

/** Publishes in its own process; returns its system calls, with paths relative to the folder. */
const callsOf = async (texts: SiteTexts, folder: string): Promise<string[]> => {
  const { folder: site } = await builtSite(texts);
  const log = join(await temporaryFolder(), 'calls');
  const program = join(import.meta.dirname, 'publish-once.ts');
  const watch = ['-f', '-y', '-s', '4096', '-e', 'trace=fsync,fdatasync,/^rename', '-o', log];
  execFileSync(requireProgram('strace'), [...watch, process.execPath, program, site, folder]);
  return (await readFile(log, 'utf8')).split('\n').flatMap((line) => {
    const synced = /fsync\(\d+<([^>]*)>/u.exec(line)?.[1];
    if (synced !== undefined) return [`sync ${synced.replace(folder, '.')}`];
    const renamed = /rename\w*\((?:[^"]*)"[^"]*", (?:[^"]*)"([^"]*)"/u.exec(line)?.[1];
    return renamed === undefined ? [] : [`rename ${renamed.replace(folder, '.')}`];
  });
};

const site = (text: string): SiteTexts => ({
  '/': longText(text),
  '/2020/03/a/': longText('Bài a'),
  [`/ma/a-${text.length}.js`]: text,
});

test('the disk has the new files and all folders of a release before it is live', async () => {
  const folder = join(await temporaryFolder(), 'tin');
  await callsOf(site('Một'), folder);
  const calls = await callsOf(site('Trang hai'), folder);
  const release = await readlink(join(folder, 'current'));
  const incoming = `./releases/.incoming-${release.slice('releases/'.length)}`;
  const before = calls.slice(0, calls.indexOf(`rename ./${release}`));
  const files = ['index.html', 'index.html.gz', 'index.html.br', 'ma/a-9.js', 'manifest-site.json'];
  const folders = ['2020/03/a', '2020/03', '2020', 'ma'];
  expect(before).toEqual(
    expect.arrayContaining(
      [...files, ...folders].map((name) => `sync ${incoming}/${name}`).concat(`sync ${incoming}`),
    ),
  );
  /** A link to a file of the previous release is already on the disk. */
  expect(before).not.toContain(`sync ${incoming}/2020/03/a/index.html`);
  expect(calls.slice(before.length)).toEqual([
    `rename ./${release}`,
    'sync ./releases',
    'rename ./current',
    'sync .',
  ]);
});
