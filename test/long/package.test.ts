import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, later } from '../site/fixture-site.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { shippedSite } from '../content/shipped-site.ts';
import { installPackage, type InstalledPackage } from './installed-package.ts';

/*
 * The package, installed in a folder of its own with the Node of this machine, whatever its version
 * is: everything that a station does with it. CI runs this as `npm run test:package`.
 */

let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
  await cp('content', join(installed.folder, 'content'), { recursive: true });
});

afterAll(() => installed.remove());

test('it knows its version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await installed.call(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('it checks and builds content in the current folder, the same bytes as the sources', async () => {
  expect(await installed.call(['check', '--now', later])).toMatchObject({ status: 0 });
  const end = await installed.call(['build', '--now', later]);
  expect(end.status, end.stderr).toBe(0);
  /** The seed article is known for notes, and for nothing worse. */
  expect(end.stderr).not.toMatch(/: (?:lỗi|cảnh báo) \[/u);
  expect(end.stdout).toMatch(/^Đã dựng \d+ trang vào _site\.\n$/u);
  const expected = await sharedSite(shippedSite);
  for (const file of await filesIn(expected)) {
    const made = await readFile(join(installed.folder, '_site', file));
    expect(made.equals(await readFile(join(expected, file))), file).toBe(true);
  }
});

test('it previews', async () => {
  expect(await installed.preview()).toContain('<html lang="vi"');
});

test('a fault of the content ends it with status 1, wrong use with 2', async () => {
  const settings = join(installed.folder, 'content', 'site.yaml');
  const sound = await readFile(settings, 'utf8');
  await writeFile(settings, sound.replace('baseUrl: https:', 'baseUrl: ftp:'));
  expect((await installed.call(['check'])).status).toBe(1);
  await writeFile(settings, sound);
  expect((await installed.call(['chek'])).status).toBe(2);
});

test('an old Node without a bundled one is refused in one sentence', async () => {
  const { folder } = installed;
  const bundled = `node-${process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', bundled);
  await rename(node, `${node}-away`);
  const end = await installed.call(['check']);
  await rename(`${node}-away`, node);
  /** The machine's own Node may be new enough. */
  expect([0, 2]).toContain(end.status);
  expect(end.stderr).toMatch(end.status === 2 ? /^Cần Node 24 trở lên, [^\n]+\n$/u : /^$/u);
});

describe('a new station', () => {
  let station: string;

  beforeAll(async () => {
    station = join(installed.folder, '..', 'tram-hai');
    const units = join(installed.folder, 'don-vi.txt');
    await writeFile(units, '1. Đảng bộ xã Hồng Đức\n2. Chi bộ thôn Đông\n');
    const words = ['--yes', '--station', 'Đài truyền thanh xã Hồng Đức', '--units', units];
    const end = await installed.call(['init', station, '--url', 'https://hai.example', ...words]);
    if (end.status !== 0) throw new Error(end.stderr);
    await installed.install(station);
  });

  test('is checked and built without a warning, by its own copy of the program', async () => {
    const check = await installed.call(['check'], station);
    expect(check).toEqual({ status: 0, stdout: 'Không có lỗi.\n', stderr: '' });
    const build = await installed.call(['build'], station);
    expect(build).toMatchObject({ status: 0, stderr: '' });
    expect(build.stdout).toMatch(/^Đã dựng \d+ trang vào _site\.\n$/u);
  });

  test('is previewed, with its own name', async () => {
    expect(await installed.preview(station)).toContain('Bản tin đại hội xã Hồng Đức');
  });

  test('is published into a folder', async () => {
    const target = join(station, '..', 'web');
    expect(await installed.call(['publish', '--to', target, '--first'], station)).toMatchObject({
      status: 0,
    });
    expect(await filesIn(join(target, 'current'))).toContain('index.html');
  });

  test('is not set up again over what is there', async () => {
    const words = ['init', '.', '--yes', '--station', 'Đài', '--url', 'https://hai.example'];
    const end = await installed.call(words, station);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(/^Chưa ghi gì: thư mục "\." đã có [^\n]+\n$/u);
  });
});
