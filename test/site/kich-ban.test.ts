import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { tmpdir } from 'node:os';

const own = Object.getOwnPropertyDescriptor(process, 'stdin');

afterEach(() => {
  if (own) Object.defineProperty(process, 'stdin', own);
});

/** The command with a text at its standard input. */
const runWith = (input: string, ...words: string[]): ReturnType<typeof runCommand> => {
  const stdin = Readable.from([Buffer.from(input)]);
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  return runCommand(['kich-ban', ...words]);
};

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const contentOf = (settings?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kich-ban-'));
  folders.push(folder);
  if (settings !== undefined) writeFileSync(join(folder, 'site.yaml'), settings);
  return folder;
};

test('each line is printed as it is read, and nothing else', async () => {
  const decomposed = 'Đại hội lần thứ XXV'.normalize('NFD');
  const end = await runWith(`T/h: UBND xã\n\n${decomposed}\nngày 6/3`, '--lines');
  expect(end).toMatchObject({
    status: 0,
    stderr: '',
    stdout: 'Thực hiện: Ủy ban nhân dân xã\n\nĐại hội lần thứ hai mươi lăm\nngày sáu tháng ba\n',
  });
});

test("the station's abbreviations are taken from its site.yaml", async () => {
  const content = contentOf(
    'name: A\ndescription: B\nstation: C\nbaseUrl: https://a.example/\nowner: D\nresponsible: E\nabbreviations: { GKNM: Giải Kim Ngưu }\n',
  );
  const { stdout } = await runWith('GKNM\n', '--lines', '--content', content);
  expect(stdout).toBe('Giải Kim Ngưu\n');
});

test('without a site.yaml the built-in dictionary is used', async () => {
  const { stdout, status } = await runWith('BCH\n', '--lines', '--content', contentOf());
  expect([status, stdout]).toEqual([0, 'Ban Chấp hành\n']);
});

test.each([
  ['--lines', '--content', 'khong-co'],
  ['--lines', '--content', contentOf('name: [\n')],
  [],
  ['--dong'],
])('wrong use: %s %s %s', async (...words) => {
  const { stdout, stderr, status } = await runWith('BCH\n', ...words);
  expect([stdout, (status ?? 0) > 0]).toEqual(['', true]);
  expect(stderr).toMatch(/\.\n$/u);
});

const settings =
  'name: A\ndescription: B\nstation: Đài X\nbaseUrl: https://a.example/\nowner: D\nresponsible: E\n';

const stationContent = (): string => {
  const folder = contentOf(settings);
  mkdirSync(join(folder, 'articles/2020/03'), { recursive: true });
  writeFileSync(join(folder, 'units.yaml'), 'units: []\n');
  writeFileSync(
    join(folder, 'categories.yaml'),
    'categories:\n  - { id: chinh-tri, name: Chính trị }\n',
  );
  const files = {
    tin: 'title: UBND họp',
    nhap: 'title: Bài nháp\ndraft: true',
    loi: 'tittle: Bài lỗi',
  };
  for (const [slug, fields] of Object.entries(files)) {
    const text = `---\n${fields}\ndate: 2020-03-12\ncategory: chinh-tri\n---\n\nBàn 15 việc.\n`;
    writeFileSync(join(folder, 'articles/2020/03', `${slug}.md`), text);
  }
  return folder;
};

const station = stationContent();
const inStation = (...words: string[]): ReturnType<typeof runCommand> =>
  runCommand(['kich-ban', ...words, '--content', station, '--now', '2020-03-12T12:00+07:00']);

test('the script of a day as text, as a page and as SSML', async () => {
  const text = await inStation('12/3/2020');
  expect([text.status, text.stderr]).toEqual([0, '']);
  expect(text.stdout).toContain('ỦY BAN NHÂN DÂN HỌP //\n\nBàn mười lăm việc. //');
  expect(text.stdout).not.toContain('BÀI NHÁP');
  const page = join(station, 'kich-ban.html');
  expect(await inStation('2020-03-12', '--output', page)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(page, 'utf8')).toContain('<p>Bàn mười lăm việc. <b class="breath">//</b>');
  expect((await inStation('2020-03-12', '--ssml')).stdout).toContain(
    '<sub alias="mười lăm">15</sub>',
  );
});

test('drafts are read on request', async () => {
  const { stdout } = await inStation('articles/2020/03/nhap.md', '--drafts');
  expect(stdout).toContain('BÀI NHÁP //');
});

test.each([
  [2, 'Không có ngày "31/02/2020"', ['31/02/2020']],
  [1, 'không có bài nào để đọc', ['2020-03-11']],
  [1, 'bản nháp (draft: true)', ['articles/2020/03/nhap.md']],
  [1, 'có lỗi nên chưa làm được kịch bản', ['articles/2020/03/loi.md']],
  [2, 'Không có tệp bài', ['articles/2020/03/khong-co.md']],
  [2, 'không phải bài viết', ['units.yaml']],
  [2, 'Mỗi lần chỉ làm kịch bản', ['2020-03-12', '2020-03-13']],
  [2, 'không dùng cùng nhau', ['2020-03-12', '--html', '--ssml']],
  [2, 'Chưa ghi được', ['2020-03-12', '--output', 'khong-co/a.txt']],
  [2, 'Thừa tham số', ['2020-03-12', '--lines']],
])('status %i, %s: %j', async (status, said, words) => {
  const end = await inStation(...words);
  expect([end.status, end.stdout]).toEqual([status, '']);
  expect(end.stderr).toContain(said);
  expect(end.stderr.trimEnd().split('\n')).toHaveLength(1);
});

const onAir = contentOf(settings);
for (const file of ['units.yaml', 'categories.yaml']) {
  writeFileSync(join(onAir, file), readFileSync(join(station, file)));
}
writeFileSync(
  join(onAir, 'programmes.yaml'),
  'programmes:\n  - { id: ban-tin, name: Bản tin xã, slots: ["05:30"] }\n',
);
mkdirSync(join(onAir, 'broadcasts/2020/03'), { recursive: true });
for (const [slug, slots, title] of [
  ['12-0530-ban-tin', '["05:30", "17:00"]', 'Họp 15 hộ'],
  ['12-0900-ban-tin', '["09:00"]', 'Mưa lớn'],
]) {
  writeFileSync(
    join(onAir, `broadcasts/2020/03/${slug}.md`),
    `---\nprogramme: ban-tin\ndate: 2020-03-12\nslots: ${slots}\nitems: [{ title: ${title} }]\n---\n`,
  );
}
const withBroadcasts = (...words: string[]): ReturnType<typeof runCommand> =>
  runCommand([...words, '--content', onAir]);

test('a script for each broadcast of the day, or for the chosen one', async () => {
  const all = await withBroadcasts('kich-ban', '2020-03-12');
  expect(all.stdout.match(/BẢN PHÁT THANH/gu)).toHaveLength(2);
  const one = await withBroadcasts('kich-ban', '2020-03-12', '--slot', '17h', '--html');
  expect([one.status, one.stdout.includes('Họp mười lăm hộ')]).toEqual([0, true]);
});

test('the folder of a day is made, and made again', async () => {
  const folder = join(onAir, '..', `phat-${process.pid}-${Date.now()}`);
  folders.push(folder);
  const make = () => withBroadcasts('phat', '--date', '12/3/2020', '--output', folder);
  const { status, stdout } = await make();
  expect(status).toBe(0);
  expect(stdout).toContain('Chưa có tệp âm thanh: 09:00 Bản tin xã.');
  writeFileSync(join(folder, '09-2300-cu.txt'), '');
  await make();
  expect(readdirSync(folder)).toEqual([
    '01-0530-ban-tin.txt',
    '02-0900-ban-tin.txt',
    '03-1700-ban-tin.txt',
    'danh-sach-phat.m3u8',
    'lich-phat.csv',
    'lich-phat.json',
    'so-theo-doi.html',
  ]);
});

test.each([
  [2, 'không có buổi phát "18:00"', ['kich-ban', '2020-03-12', '--slot', '18:00']],
  [2, 'có 2 buổi phát', ['kich-ban', '2020-03-12', '--ssml']],
  [2, 'chỉ dùng khi làm kịch bản của một ngày', ['kich-ban', 'a.md', '--slot', '05:30']],
  [2, 'Chưa rõ cần xếp thư mục phát của ngày nào', ['phat']],
  [2, 'Không có ngày "mai"', ['phat', '--date', 'mai']],
  [1, 'không có buổi phát nào', ['phat', '--date', '2020-03-11']],
  [2, 'có sẵn tệp khác', ['phat', '--date', '2020-03-12', '--output', onAir]],
])('status %i, %s: %j', async (status, said, words) => {
  const end = await withBroadcasts(...words);
  expect([end.status, end.stdout]).toEqual([status, '']);
  expect(end.stderr).toContain(said);
});

test('the help is in Vietnamese', async () => {
  const { stdout } = await runCommand(['kich-ban', '--help']);
  expect(stdout).toMatch(/in lời đọc của\s+từng dòng/u);
});
