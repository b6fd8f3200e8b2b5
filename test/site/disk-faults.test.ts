import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  build,
  digestOf,
  makePlace,
  namesBeside,
  withoutRootsRights,
  type BuildRun,
  type Place,
} from '../long/kills-place.ts';
import { testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';

/* A few of the faults of `test/long/disk-faults.test.ts`, without strace and small disks. */

const asOthers: BuildRun = process.getuid?.() === 0 ? { before: withoutRootsRights } : {};

const buildForbidden = async (place: Place): Promise<string> => {
  await chmod(place.folder, 0o755);
  await chmod(join(place.folder, 'ra'), 0o555);
  const { status, stderr } = await build(place, 'b', asOthers);
  await chmod(join(place.folder, 'ra'), 0o755);
  return `${status} ${stderr}`;
};

const buildBesideFolder = async (place: Place): Promise<string> => {
  const lock = join(place.folder, 'ra/.site.lock');
  await mkdir(lock);
  const { status, stderr } = await build(place, 'b');
  await rm(lock, { recursive: true });
  return `${status} ${stderr}`;
};

const buildInto =
  (name: string) =>
  async ({ folder }: Place): Promise<string> => {
    const words = ['--content', join(folder, 'b'), '--output', join(folder, name)];
    const { status, stderr } = await runCommand(['build', ...words]);
    return `${status} ${stderr}`;
  };

test('what keeps a build from writing is reported, and the old site stays', async () => {
  const place = await makePlace(await testFolder(), true);
  await writeFile(join(place.folder, 'tep'), 'x');
  const ends: Readonly<Record<string, (place: Place) => Promise<string>>> = {
    'không có quyền ghi': buildForbidden,
    'có thư mục trùng tên với tệp cần ghi': buildBesideFolder,
    'tên tệp hoặc đường dẫn quá dài': buildInto('x'.repeat(250)),
    'một phần của đường dẫn là tệp, không phải thư mục': buildInto('tep/site'),
  };
  for (const [words, tryToBuild] of Object.entries(ends)) {
    const reported = await tryToBuild(place);
    expect(reported).toContain(`2 Không ghi được trang: ${words}`);
    expect(reported).toMatch(/; trang cũ giữ nguyên\.\n$/u);
    expect(await digestOf(place.output)).toBe(place.known.a);
  }
  expect(await namesBeside(place)).toEqual(['site']);
});
