import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  forgetLastBuild,
  readLastBuild,
  writeLastBuild,
  type LastBuild,
} from '../../../../src/build/last-build/last-build.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const last: LastBuild = {
  asked: '[]',
  made: '2020-06-10T08:00' as VietnamMoment,
  code: { hash: 'a', recent: [] },
  content: { hash: 'b', recent: [] },
  site: [['index.html', 5, 1]],
  pages: 1,
  problems: '',
};

/** @returns the file of a record that was written with a secret, or without one */
const written = async (secret?: string): Promise<string> => {
  const file = join(await makeFolder({}), 'trang', 'x.json');
  await writeLastBuild(file, last, secret);
  return file;
};

test('a record is read back unchanged', async () => {
  expect(await readLastBuild(await written())).toEqual(last);
  expect(await readLastBuild(await written('bí mật'), 'bí mật')).toEqual(last);
});

test('a damaged or missing record does not count', async () => {
  const file = await written();
  await writeFile(file, (await readFile(file, 'utf8')).replace('"pages":1', '"pages":2'));
  expect(await readLastBuild(file)).toBeUndefined();
  await forgetLastBuild(file);
  expect(await readLastBuild(file)).toBeUndefined();
});

test('if a secret is shared, a record without it does not count', async () => {
  expect(await readLastBuild(await written(), 'bí mật')).toBeUndefined();
  expect(await readLastBuild(await written('khác'), 'bí mật')).toBeUndefined();
});
