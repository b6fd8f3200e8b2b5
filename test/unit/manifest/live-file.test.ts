import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { liveFiles } from '../../../src/manifest/live-file.ts';
import type { SitePath } from '../../../src/url/site-path.ts';
import { temporaryFolder } from '../media/sample-pictures.ts';

const path = '/am/a-1.mp3' as SitePath;

test('a file of the live site is read only with the bytes that its manifest names', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'am'));
  writeFileSync(join(folder, 'am', 'a-1.mp3'), 'sound');
  const ask = (text: string) =>
    liveFiles({ path: folder }, { files: [{ path, ...checksumOf(text) }] });
  expect(String(await ask('sound')(path))).toBe('sound');
  expect(await ask('another')(path)).toBeUndefined();
  expect(await ask('sound')('/am/b-1.mp3' as SitePath)).toBeUndefined();
});

test('a live site that does not answer has no file', async () => {
  const files = [{ path, ...checksumOf('sound') }];
  expect(
    await liveFiles({ path: join(temporaryFolder(), 'none') }, { files })(path),
  ).toBeUndefined();
});
