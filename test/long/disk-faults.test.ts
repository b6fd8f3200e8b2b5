import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { testFolder } from '../site/fixture-site.ts';
import {
  buildUnderAll,
  injected,
  mountMemory,
  remount,
  unmount,
  type DiskFault,
  type FaultRound,
} from './disk-faults-rounds.ts';
import { build, digestOf, makePlace, withoutRootsRights, type Place } from './kills-place.ts';
import { requireProgram } from '../programs.ts';
import { isWholeSweep, someOf } from './share.ts';

/* Disks that fail while a build writes: the old site stays, and the cause is reported. */

beforeAll(() => void requireProgram('strace'));

const full = /ổ đĩa đã đầy/u;
const broken = /ổ đĩa hỏng/u;
const noRight = /không có quyền ghi/u;

/** Prints the figures; returns the problems. */
const report = (name: string, rounds: readonly FaultRound[]): string[] => {
  const passed = rounds.filter(({ hasPassed }) => hasPassed).length;
  const bad = rounds.flatMap(({ faults }) => faults);
  process.stdout.write(
    `${name}: ${rounds.length} faults, ${rounds.length - passed} told, ${passed} harmless, bad: ${bad.length}\n`,
  );
  return bad;
};

interface SmallDisk {
  readonly place: Place;
  /** Where it is mounted. */
  readonly disk: string;
  /** KiB in use. */
  readonly used: number;
  /** Files and folders on it. */
  readonly names: number;
}

/** An output folder on a separate disk, which its files almost fill. */
const smallDisk = async (): Promise<SmallDisk> => {
  const folder = await testFolder();
  const disk = join(folder, 'ra');
  await mountMemory(disk, 65_536);
  onTestFinished(() => unmount(disk));
  const place = await makePlace(folder);
  const { stdout } = spawnSync('df', ['--output=used,iused', disk], { encoding: 'utf8' });
  const [used, names] = (stdout.split('\n')[1] ?? '').trim().split(/\s+/u).map(Number);
  if (!used || !names) throw new Error(`df: ${stdout}`);
  return { place, disk, used, names };
};

test('a disk that fills up: at the lock, at the pages, at the copies, at the manifest', async () => {
  const { place, disk, used } = await smallDisk();
  const free = [0, 4, 8, 40, 200, 600, 1000, 1500, 2000, 2500, 2700, 2800, 2900];
  const faults = free.map((kibibytes): DiskFault => ({
    name: `${kibibytes} KiB free`,
    words: /ổ đĩa đã đầy|có thể đĩa đầy/u,
    mayPass: kibibytes >= 2500,
    begin: () => remount(disk, `size=${used + kibibytes}k`),
    end: () => remount(disk, 'size=65536k'),
  }));
  expect(report('ENOSPC', await buildUnderAll(place, someOf(faults)))).toEqual([]);
});

test('a disk that may only be read, and one without room for another name', async () => {
  const { place, disk, names } = await smallDisk();
  const faults: DiskFault[] = [
    {
      name: 'read-only',
      words: /ổ đĩa chỉ cho đọc/u,
      begin: () => remount(disk, 'ro'),
      end: () => remount(disk, 'rw'),
    },
    ...[0, 2, 20, 150].map((left): DiskFault => ({
      name: `room for ${left} names`,
      words: full,
      begin: () => remount(disk, `nr_inodes=${names + left}`),
      end: () => remount(disk, 'nr_inodes=100000'),
    })),
  ];
  expect(report('EROFS and names', await buildUnderAll(place, someOf(faults)))).toEqual([]);
});

const allow =
  (mode: number) =>
  ({ folder }: Place): Promise<void> =>
    chmod(join(folder, 'ra'), mode);

/** Without root's right to write anywhere. */
const forbidden: DiskFault = {
  name: 'a folder that is not to be written',
  words: noRight,
  begin: allow(0o555),
  run: () => ({ before: withoutRootsRights }),
  end: allow(0o755),
};

test('a folder in which one may not write', async () => {
  const place = await makePlace(await testFolder());
  expect(report('EACCES', await buildUnderAll(place, [forbidden, forbidden]))).toEqual([]);
});

test('calls that fail', async () => {
  const place = await makePlace(await testFolder());
  const faults: DiskFault[] = [
    injected('link', 'EIO', '1', broken),
    injected('link', 'EDQUOT', '1', /dung lượng đĩa được cấp/u),
    ...['2', '3', '10', '40'].map((when) => injected('mkdir', 'ENOSPC', when, full)),
    injected('mkdir', 'EACCES', '2', noRight),
    injected('mkdir', 'ENAMETOOLONG', '20', /quá dài|không tạo được thư mục/u),
    injected('mkdir', 'EROFS', '5', /chỉ cho đọc|không tạo được thư mục/u),
    ...['1', '5', '100', '230'].map((when) => injected('fsync', 'EIO', when, broken)),
    injected('fsync', 'ENOSPC', '50', full),
    injected('fsync', 'EDQUOT', '20', /dung lượng đĩa được cấp/u),
    injected('copy_file_range', 'ENOSPC', '3', full),
    injected('copy_file_range', 'EIO', '20', broken),
    injected('rename', 'EIO', '1', broken),
    injected('rename', 'EACCES', '1', noRight),
    injected('rename', 'EBUSY', '1', /chương trình khác mở/u),
    injected('rename', 'ENOSPC', '2', full),
    injected('rename', 'EIO', '2', broken),
    injected('rename', 'EIO', '2+', broken),
    injected('rename', 'EIO', '3', broken),
    injected('unlink', 'EIO', '1+', broken),
    injected('rmdir', 'EIO', '1+', broken),
  ];
  expect(report('injected', await buildUnderAll(place, someOf(faults)))).toEqual([]);
});

test('a cache on a full disk publishes nothing damaged', async () => {
  const folder = await testFolder();
  const project = join(folder, 'project');
  for (const part of ['src', 'layouts', 'eleventy.config.ts', 'package.json']) {
    await cp(part, join(project, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  const place = await makePlace(folder);
  const cache = join(project, '.cache');
  await mkdir(cache);
  let reported = 0;
  const sizes = someOf([16, 64, 150, 300, 450]);
  for (const size of sizes) {
    await mountMemory(cache, size);
    try {
      const { status, stderr } = await build(place, 'b', { project });
      expect(`${status} ${stderr}`).toMatch(/^(?:2 .*ổ đĩa đã đầy.*\n|0 )$/u);
      if (status === 2) reported += 1;
      const site = status === 2 ? place.known.a : place.known.b;
      expect(await digestOf(place.output)).toBe(site);
      remount(cache, 'size=65536k');
      expect(await build(place, 'b', { project })).toMatchObject({ status: 0 });
      expect(await digestOf(place.output)).toBe(place.known.b);
      expect(await build(place, 'a')).toMatchObject({ status: 0 });
    } finally {
      unmount(cache);
    }
  }
  expect(await readdir(join(folder, 'ra'))).toEqual(['site']);
  process.stdout.write(`cache: ${sizes.length} faults, ${reported} told\n`);
  expect(reported).toBeGreaterThan(isWholeSweep ? 2 : 0);
});
