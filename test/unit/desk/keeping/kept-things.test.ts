import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../site/fixture-site.ts';
import { openSettings } from '../../../../src/desk/keeping/desk-settings.ts';
import { claimDesk, releaseDesk, runningDesk } from '../../../../src/desk/keeping/running-desk.ts';
import { oldestKept, openVersions } from '../../../../src/desk/keeping/versions.ts';

const folder = async (): Promise<string> => {
  const made = await temporaryFolder();
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
};

test('two changes of the settings at one moment are both kept', async () => {
  const settings = openSettings(await folder());
  const last = { method: 'git', at: '2020-03-14T08:00', id: 'abc', files: [] } as const;
  await Promise.all([
    settings.set({ person: 'Đồng chí A' }),
    settings.set({ folder: '/srv/trang' }),
    settings.set({ last }),
  ]);
  expect(await settings.read()).toEqual({ person: 'Đồng chí A', folder: '/srv/trang', last });
});

test('versions are forgotten after ninety days, and not a day before', async () => {
  const versions = openVersions(await folder());
  const path = 'articles/2020/03/cu.md';
  for (const at of ['2020-03-14T01:00:00.000Z', '2020-03-15T01:00:00.000Z']) {
    await versions.keep({ path, text: at, at, why: 'before' });
  }
  await versions.forgetBefore(oldestKept(new Date('2020-06-12T01:00:00.001Z')));
  expect((await versions.all()).map(({ at }) => at)).toEqual(['2020-03-15T01:00:00.000Z']);
});

test('one desk of a folder runs; only its user can read how to ask it', async () => {
  const own = await folder();
  const claim = (secret: string) => claimDesk(own, { origin: 'http://127.0.0.1:1', secret });
  const claims = await Promise.all([claim('1'), claim('2')]);
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(statSync(join(own, 'dang-mo.json')).mode & 0o077).toBe(0);
  await releaseDesk(own);
  expect(await runningDesk(own)).toBeUndefined();
});
