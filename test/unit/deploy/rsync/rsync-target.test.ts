import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quoted, withPatience } from '../../../../src/deploy/rsync/remote-shell.ts';
import { farSide, type FarSide } from '../far-side.ts';
import { builtSite, longText, manifestOf } from '../sample-release.ts';
import { ledgerOfSite } from '../../../../src/permanence/ledger/record-release.ts';
import { publishOver } from '../publish-over.ts';
import { fatesIn, publishWithLedger } from '../publish-with-ledger.ts';
import { sampleOf, wholeTest } from '../../../whole-matrix.ts';

test.each(["it's", '$(id)', '`id`', 'a b', '"', String.raw`\n`, '', 'two\nlines', '-n'])(
  'the remote shell reads %j unchanged',
  (word) => {
    const said = execFileSync('sh', ['-c', `printf %s ${quoted(word)}.`], { encoding: 'utf8' });
    expect(said).toBe(`${word}.`);
  },
);

const patient = ['-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'];

test.each([
  [['ssh'], ['ssh', ...patient]],
  [
    ['ssh', '-p', '2222'],
    ['ssh', '-p', '2222', ...patient],
  ],
  [['/opt/dropbear/dbclient'], ['/opt/dropbear/dbclient']],
])('%j is called as %j', (ssh, words) => {
  expect(withPatience(ssh)).toEqual(words);
});

const liveText = ({ folder }: FarSide, file = 'index.html'): Promise<string> =>
  readFile(join(folder, 'current', file), 'utf8');

test('a remote folder gets releases, with links to what is unchanged, and rolls back', async () => {
  const far = await farSide();
  const { folder, target } = far;
  const site = (text: string) =>
    builtSite({ '/': longText(text), '/2020/03/a/': 'Bài a', '/ma/a-0.js': text });
  const before = await publishOver(target, await site('Một'));
  const unchanged = await stat(join(folder, 'current/2020/03/a/index.html'));
  await publishOver(target, await site('Hai'));
  expect(await liveText(far)).toBe(longText('Hai'));
  expect((await stat(join(folder, 'current/2020/03/a/index.html'))).ino).toBe(unchanged.ino);
  expect(await target.history.goBack()).toBe(before.release);
  expect(await liveText(far)).toBe(longText('Một'));
  await publishOver(target, await site('Ba'));
  const names = await readdir(join(folder, 'releases'));
  expect(names.map((name) => name.slice(0, 6)).toSorted()).toEqual(['000002', '000003']);
});

wholeTest('a dropped script stays for one release, a picture does not', async () => {
  const far = await farSide();
  const { folder, target } = far;
  const texts = { '/ma/a-0.js': 'a', '/anh/rut-0.webp': 'RIFF' };
  await publishOver(target, await builtSite({ '/': 'Một', ...texts }));
  await publishOver(target, await builtSite({ '/': 'Hai' }));
  expect(await liveText(far, 'ma/a-0.js')).toBe('a');
  expect(await readdir(join(folder, 'current/'))).not.toContain('anh');
});

test('a remote folder of someone else is refused', async () => {
  const { folder, target } = await farSide();
  await mkdir(folder);
  await writeFile(join(folder, 'mine.txt'), 'x');
  const refused = { fault: { code: 'DEPLOY_FOREIGN', place: `host:${folder}` } };
  await expect(target.liveManifest()).rejects.toMatchObject(refused);
  await expect(publishOver(target, await builtSite({ '/': 'a' }))).rejects.toMatchObject(refused);
  expect(await readdir(folder)).toEqual(['mine.txt']);
});

/** A remote folder with two releases; returns their names. */
const twoReleases = async ({ target }: FarSide): Promise<readonly [string, string]> => {
  const one = await publishOver(target, await builtSite({ '/': 'Một' }));
  const two = await publishOver(target, await builtSite({ '/': 'Hai' }));
  return [one.release ?? '', two.release ?? ''];
};

const losses = [
  ['is gone', (folder: string, live: string) => rm(join(folder, live), { recursive: true })],
  ['is gone with all others', (folder: string) => rename(join(folder, 'releases'), `${folder}-2`)],
] as const;

test.each(sampleOf(losses, 2))(
  'a remote folder whose live release %s is not treated as an empty one',
  async (_name, spoil) => {
    const far = await farSide();
    const [, two] = await twoReleases(far);
    const link = await readlink(join(far.folder, 'current'));
    const site = await builtSite({ '/': 'Ba' });
    await spoil(far.folder, `releases/${two}`);
    const lost = { fault: { code: 'DEPLOY_LOST_RELEASE', link: link } };
    await expect(far.target.liveManifest()).rejects.toMatchObject(lost);
    await expect(far.target.publish(site, undefined)).rejects.toMatchObject(lost);
    expect(await readlink(join(far.folder, 'current'))).toBe(link);
    expect(await far.target.history.list()).toMatchObject({ lost: link });
  },
);

wholeTest('a remote rollback from a missing release must name its target', async () => {
  const far = await farSide();
  const [one, two] = await twoReleases(far);
  await rm(join(far.folder, 'releases', two), { recursive: true });
  await expect(far.target.history.goBack()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_LOST_RELEASE' },
  });
  expect(await far.target.history.goBack(one)).toBe(one);
  expect(await liveText(far)).toBe('Một');
});

test('a remote folder that cannot be read is not treated as an empty one', async () => {
  const { folder, target } = await farSide();
  await publishOver(target, await builtSite({ '/': 'Một' }));
  await rm(join(folder, 'current'));
  await rename(join(folder, 'releases'), `${folder}-2`);
  await writeFile(join(folder, 'releases'), '');
  await expect(target.liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_TOOL_FAILED' },
  });
});

wholeTest(
  'where the far live manifest is empty, damaged or missing, nothing is published but the way back',
  async () => {
    const far = await farSide();
    const [one, two] = await twoReleases(far);
    const site = await builtSite({ '/': 'Ba' });
    const refused = {
      fault: { code: 'DEPLOY_NO_MANIFEST', place: `host:${far.folder}/releases/${two}` },
    };
    for (const spoil of [
      (path: string) => writeFile(path, ''),
      (path: string) => writeFile(path, '{'),
      (path: string) => rm(path),
    ]) {
      await spoil(join(far.folder, 'current/manifest-site.json'));
      await expect(far.target.liveManifest()).rejects.toMatchObject(refused);
      await expect(far.target.publish(site, undefined)).rejects.toMatchObject(refused);
    }
    expect(await far.target.history.goBack()).toBe(one);
    expect(await liveText(far)).toBe('Một');
  },
);

test('the far disk has a release before it is live', async () => {
  const far = await farSide();
  const [one, two] = await twoReleases(far);
  expect(await far.syncs()).toEqual([
    `-f releases/.incoming-${one} `,
    `-f . releases/${one}`,
    `-f releases/.incoming-${two} releases/${one}`,
    `-f . releases/${two}`,
  ]);
});

/** The connection with the lock ends as soon as it has the lock. */
const loseLock = `case "$*" in *flock*) exec sh -c "$*" < /dev/null;; esac`;

wholeTest('a process that has lost the remote lock neither publishes nor rolls back', async () => {
  const far = await farSide({ before: `[ ! -e "$(dirname "$0")/lose" ] || ${loseLock}` });
  const [, two] = await twoReleases(far);
  const site = await builtSite({ '/': 'Ba' });
  await writeFile(join(far.folder, '../lose'), '');
  await expect(publishOver(far.target, site)).rejects.toMatchObject({
    fault: { code: 'DEPLOY_TOOL_FAILED' },
  });
  await expect(far.target.history.goBack()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_TOOL_FAILED' },
  });
  expect(await readlink(join(far.folder, 'current'))).toBe(`releases/${two}`);
});

/** Every attempt to move an old release away fails. */
const keepOld = `mkdir -p "$(dirname "$0")/bin"
printf '#!/bin/sh\\ncase "$*" in *.removed-*) exit 1;; esac\\nexec /bin/mv "$@"\\n' > "$(dirname "$0")/bin/mv"
chmod +x "$(dirname "$0")/bin/mv"`;

wholeTest('an old far release that cannot be removed does not undo a publication', async () => {
  const far = await farSide({ before: keepOld });
  await twoReleases(far);
  await publishOver(far.target, await builtSite({ '/': 'Ba' }));
  expect(await liveText(far)).toBe('Ba');
  expect(await readdir(join(far.folder, 'releases'))).toHaveLength(3);
});

wholeTest('the ledger is beside the remote releases; a rollback does not change it', async () => {
  const { folder, target } = await farSide();
  expect(await target.ledger()).toBeUndefined();
  await publishWithLedger(target, await builtSite({ '/': 'Một', '/2020/03/a/': 'Bài a' }));
  await publishWithLedger(target, await builtSite({ '/': 'Hai', '/2020/03/b/': 'Bài b' }));
  const text = await target.ledger();
  expect(fatesIn(text)).toEqual(['/ page', '/2020/03/a/ dropped', '/2020/03/b/ page']);
  expect(await readFile(join(folder, 'current/so-dia-chi.json'), 'utf8')).toBe(text);
  await target.history.goBack();
  expect(await target.ledger()).toBe(text);
  expect(await readFile(join(folder, 'current/so-dia-chi.json'), 'utf8')).toBe(text);
});

wholeTest('of two publishers of one far folder the ledgers are joined', async () => {
  const { target } = await farSide();
  const one = ledgerOfSite(manifestOf({ '/': 'Một', '/2020/03/cua-minh/': 'Bài' }));
  await publishWithLedger(target, await builtSite({ '/': 'Một', '/2020/03/cua-kia/': 'Bài' }));
  await publishWithLedger(target, await builtSite({ '/': 'Hai' }), one);
  expect(fatesIn(await target.ledger())).toEqual([
    '/ page',
    '/2020/03/cua-kia/ dropped',
    '/2020/03/cua-minh/ dropped',
  ]);
});

wholeTest('where a far folder has no ledger yet, one is begun from the live manifest', async () => {
  const { folder, target } = await farSide();
  await publishOver(target, await builtSite({ '/': 'Một', '/2020/03/a/': 'Bài a' }));
  expect(await readdir(folder)).not.toContain('so-dia-chi.json');
  const live = await target.liveManifest();
  const begun = live && ledgerOfSite(live);
  await publishWithLedger(target, await builtSite({ '/': 'Hai' }), begun);
  expect(fatesIn(await target.ledger())).toEqual(['/ page', '/2020/03/a/ dropped']);
});
