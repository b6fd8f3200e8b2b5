import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../site/fixture-site.ts';
import type { CommandEnd } from '../site/run-process.ts';
import { runCommandAt } from '../site/run-command.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';

/* Three stations of one province with shared registers; one of them gets a fault. */

const ids = ['hong-duc', 'van-hoi', 'dong-tam'];
let province: string;

const contentOf = (id: string): Readonly<Record<string, string>> => ({
  [`${id}/content/site.yaml`]: registers['site.yaml'].replace('tin.example', `${id}.example`),
  [`${id}/content/categories.yaml`]: registers['categories.yaml'],
  [`${id}/content/articles/2020/03/tin.md`]: article(
    { title: `Tin của ${id}`, unit: 'dang-bo-xa-hong-duc' },
    `Nội dung tin của ${id}.`,
  ),
});

const stations = `shared: chung\nstations:\n${ids.map((id) => `  - id: ${id}\n`).join('')}`;

beforeAll(async () => {
  province = await temporaryFolder();
  await writeFiles(province, {
    'stations.yaml': stations,
    'chung/units.yaml': registers['units.yaml'],
    'chung/congresses.yaml': registers['congresses.yaml'],
    ...Object.assign({}, ...ids.map(contentOf)),
  });
});

afterAll(() => rm(province, { recursive: true, force: true }));

const call = (...words: readonly string[]): Promise<CommandEnd> =>
  runCommandAt(words, { calledFrom: province });

const now = ['--now', '2020-04-01T08:00+07:00'];
const build = (...words: readonly string[]): Promise<CommandEnd> =>
  call('build', '--stations', 'stations.yaml', ...now, ...words);

const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  const file = join(province, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
};

test('all are built, each with its own address and the shared units', async () => {
  const { status, stdout } = await build();
  expect(stdout).toMatch(/\n3 trạm: 3 dựng được \(hong-duc, van-hoi, dong-tam\)\.\n$/u);
  expect(status).toBe(0);
  for (const id of ids) {
    const files = await filesIn(join(province, id, '_site'));
    expect(files).toContain('don-vi/dang-bo-xa-hong-duc/index.html');
    const page = await readFile(join(province, id, '_site/2020/03/tin/index.html'), 'utf8');
    expect(page).toContain(`https://${id}.example/2020/03/tin/`);
    expect(page).toContain('Đảng bộ xã Hồng Đức');
  }
});

test('a second build finds nothing to do, and one edit concerns one station', async () => {
  expect((await build()).stdout.match(/Không có gì thay đổi/gu)).toHaveLength(3);
  await edit('van-hoi/content/articles/2020/03/tin.md', (text) => text.replace('Nội', 'Toàn nội'));
  const { stdout } = await build();
  expect(stdout.match(/Không có gì thay đổi/gu)).toHaveLength(2);
});

test('an edit of a shared register concerns all', async () => {
  await edit('chung/units.yaml', (text) =>
    text.replace('name: Đảng bộ xã Hồng Đức', 'name: Đảng bộ xã Hồng Đức mới'),
  );
  expect((await build()).stdout).not.toContain('Không có gì thay đổi');
  await edit('chung/units.yaml', (text) => text.replace(' mới', ''));
  await build();
});

test('a fault in one stops no other, and the old site of that one stays', async () => {
  await edit('van-hoi/content/site.yaml', (text) => text.replace('baseUrl: https', 'baseUrl: ftp'));
  await edit('dong-tam/content/articles/2020/03/tin.md', (text) => text.replace('Tin', 'Tin mới'));
  const { status, stdout } = await build();
  expect(status).toBe(1);
  expect(stdout).toContain(
    '\n3 trạm: 2 dựng được (hong-duc, dong-tam), 1 chưa dựng được (van-hoi).\n  van-hoi: có lỗi ở nội dung\n',
  );
  const built = await readFile(join(province, 'dong-tam/_site/2020/03/tin/index.html'), 'utf8');
  expect(built).toContain('Tin mới của dong-tam');
  expect(await filesIn(join(province, 'van-hoi/_site'))).toContain('index.html');
  const check = await call('check', '--stations', 'stations.yaml', ...now);
  expect(check).toMatchObject({ status: 1 });
  expect(check.stdout).toContain('== van-hoi (van-hoi)\ncontent/site.yaml (1 lỗi)\n');
  expect(check.stdout).toContain('2 không có lỗi (hong-duc, dong-tam), 1 có lỗi (van-hoi)');
});

test('one station is chosen by name, as a part of a CI matrix does', async () => {
  const { status, stdout } = await build('--station', 'hong-duc');
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n1 trạm: 1 dựng được \(hong-duc\)\.\n$/u);
});

test('a fault of a shared register is told at its own file', async () => {
  await edit('chung/units.yaml', (text) => text.replace('kind: dang-bo-xa', 'kind: dang-bo-x'));
  const { status, stdout } = await call('check', '--content', 'hong-duc/content', ...now);
  expect(status).toBe(1);
  expect(stdout).toContain('chung/units.yaml:4:11');
  await edit('chung/units.yaml', (text) => text.replace('dang-bo-x\n', 'dang-bo-xa\n'));
});

test('a station does not have a register of its own beside a shared one', async () => {
  await writeFiles(province, { 'hong-duc/content/units.yaml': registers['units.yaml'] });
  const { status, stdout } = await call('check', '--content', 'hong-duc/content', ...now);
  expect(status).toBe(1);
  expect(stdout).toContain('đã có sổ dùng chung chung/units.yaml');
  await rm(join(province, 'hong-duc/content/units.yaml'));
});

test.each([
  [['--station', 'hong-duk'], 2, 'dùng một trong các mã hong-duc, van-hoi, dong-tam'],
  [['--output', 'x'], 2, 'Không dùng --output cùng với --stations'],
  [['--stations', 'khong-co.yaml'], 2, 'Không đọc được tệp khong-co.yaml'],
])('wrong use is told: %j', async (words, status, sentence) => {
  const end = await build(...words);
  expect(end).toMatchObject({ status });
  expect(end.stderr).toContain(sentence);
});

test('faults of stations.yaml are told with their places', async () => {
  await edit('stations.yaml', (text) => `${text}  - id: x\n    content: ../ra-ngoai\n`);
  const { status, stdout } = await build();
  expect(status).toBe(1);
  expect(stdout).toContain('stations.yaml:7:14');
  expect(stdout).toContain('không phải một thư mục nằm cạnh stations.yaml');
});
