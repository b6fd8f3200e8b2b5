import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './fixture-site.ts';
import {
  buildShared,
  buildWhole,
  copyPart,
  sharedPlace,
  type SharedPlace,
} from './shared-builds.ts';
import { writeSharedContent } from './shared-content.ts';

/*
 * A build that several machines share gives the same bytes as one build, and a part that does not fit is refused by
 * its name while the old site stays. More parts, and richer content: test/long/shared-builds.test.ts.
 */

let place: string;
let shared: SharedPlace;
let whole: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = await temporaryFolder();
  shared = sharedPlace(place);
  await writeSharedContent(place);
  whole = await buildWhole(place);
});

afterAll(() => rm(place, { recursive: true, force: true }));

const merge = (...folders: readonly string[]) =>
  shared.call('merge', ...folders, '--output', '_ghep');

test.each([1, 3])('the site merged from %i parts is the site of one build', async (count) => {
  const merged = await buildShared(place, count);
  expect(merged).toEqual(whole);
  expect([...merged.keys()]).toEqual(
    expect.arrayContaining(['manifest-site.json', 'so-dia-chi.json', 'atom.xml', 'sw.js']),
  );
});

describe('refused, and the old site stays', () => {
  const [first, second, third] = ['_phan/1-3', '_phan/2-3', '_phan/3-3'] as const;

  /** What a merge that is refused says. */
  const refusal = async (...folders: readonly string[]): Promise<string> => {
    const before = await readFile(join(place, '_ghep', 'manifest-site.json'), 'utf8');
    const { status, stderr, stdout } = await merge(...folders);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(await readFile(join(place, '_ghep', 'manifest-site.json'), 'utf8')).toBe(before);
    return stderr;
  };

  test('no part', async () => {
    expect(await refusal()).toMatch(
      /^Cần tên thư mục của các phần để ghép; viết thêm chúng, ví dụ: npm run merge/u,
    );
  });

  test('a missing part', async () => {
    expect(await refusal(first, third)).toMatch(
      /^Còn thiếu phần 2\/3; .*--shard 2\/3 --plan .*trang cũ giữ nguyên/u,
    );
  });

  test('a part twice', async () => {
    expect(await refusal(first, second, second, third)).toMatch(
      /^Phần 2\/3 có hai lần: "_phan\/2-3" và "_phan\/2-3"/u,
    );
  });

  test('a folder that is no part', async () => {
    expect(await refusal(first, second, '_site')).toMatch(
      /^"_site" không phải thư mục của một phần/u,
    );
  });

  test('a part of another division', async () => {
    expect(await refusal('_phan/1-1', second, third)).toMatch(
      /^Phần 1\/1 \("_phan\/1-1"\) không cùng cách chia/u,
    );
  });

  test('into a part', async () => {
    const { status, stderr } = await shared.call(
      'merge',
      first,
      second,
      third,
      '--output',
      '_phan',
    );
    expect(stderr).toMatch(/^--output: "_phan" chứa, hoặc nằm trong, thư mục của một phần/u);
    expect(status).toBe(2);
  });

  test.each<[string, string, (file: string) => Promise<unknown>]>([
    ['changed', 'site/2020/04/bai-kia/index.html', (file) => replaceIn(file, 'Bài kia', 'Bài kìa')],
    ['cut short', 'site/2020/04/bai-kia/index.html', (file) => writeFile(file, '')],
    ['missing', 'site/2020/04/bai-kia/index.html', (file) => rm(file)],
    ['changed', 'bai.jsonl', (file) => replaceIn(file, '"wordCount":', '"wordcount":')],
    ['longer', 'tim-kiem.jsonl', (file) => appendFile(file, '\n')],
  ])('a part with a file that is %s: %s', async (_what, name, change) => {
    const from = await ownerOf(name);
    const copy = await copyPart(place, from, `hong-${name.replaceAll('/', '-')}`);
    await change(join(copy, name));
    const others = [first, second, third].filter((each) => each !== from);
    const sentence = `^Phần \\d/3 \\(.*\\): tệp "${name}" thiếu hoặc hỏng; chép lại cả thư mục`;
    expect(await refusal(...others, copy)).toMatch(new RegExp(sentence, 'u'));
    await rm(copy, { recursive: true });
  });

  test('a part with a damaged manifest', async () => {
    const copy = await copyPart(place, second, 'hong-ban-ke');
    await replaceIn(join(copy, 'phan.json'), '"index":2', '"index":1');
    expect(await refusal(first, copy, third)).toMatch(
      /^Bản kê phan\.json trong "hong-ban-ke" hỏng/u,
    );
  });

  /** What is said of a whole part of another build in place of the second. */
  const refusalOfForeign = async (...options: readonly string[]): Promise<string> => {
    const built = await shared.call('build', '--shard', '2/3', '--output', '_la', ...options);
    expect(built.status).toBe(0);
    return refusal(first, '_la', third);
  };

  test('a part for another moment, as a text appears between the two', async () => {
    expect(await refusalOfForeign('--now', '2020-06-03T08:00')).toMatch(
      /^Phần 2\/3 \("_la"\) theo một kế hoạch khác.*thời điểm khác/u,
    );
  });

  test('a part for another address', async () => {
    const base = 'https://khac.example/';
    expect(await refusalOfForeign('--now', '2020-06-01T08:00', '--base-url', base)).toMatch(
      /^Phần 2\/3 \("_la"\) dựng với --base-url hay --drafts khác/u,
    );
  });

  test('a part of other content', async () => {
    const file = join(place, 'content/articles/2020/04/bai-kia.md');
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before}\nThêm một câu.\n`);
    expect(await refusalOfForeign('--now', '2020-06-01T08:00')).toMatch(
      /^Phần 2\/3 \("_la"\) dựng từ nội dung khác các phần còn lại; lấy cùng/u,
    );
    await writeFile(file, before);
  });
});

const replaceIn = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

/** The part that has a file, or any for what all have. */
const ownerOf = async (name: string): Promise<string> => {
  for (const folder of shared.partsOf(3)) {
    const manifest = await readFile(join(place, folder, 'phan.json'), 'utf8');
    if (manifest.includes(`"${name.replace('site/', '')}"`)) return folder;
  }
  return '_phan/2-3';
};

describe('of single parts', () => {
  const shard = (...words: readonly string[]) => shared.call('build', '--shard', ...words);

  test.each([
    [['0/3'], /^--shard: không hiểu "0\/3"; viết phần thứ mấy trên tổng số phần/u],
    [['4/3'], /^--shard: không hiểu "4\/3"/u],
    [['hai'], /^--shard: không hiểu "hai"/u],
    [['1/3', '--plan-only', 'x'], /^--shard không dùng được cùng --plan-only/u],
    [['1/3', '--verify'], /^--shard không dùng được cùng --verify/u],
    [['1/3', '--plan', 'khong-co'], /^--plan: "khong-co" không có, hoặc không phải tệp kế hoạch/u],
    [
      ['1/3', '--plan', 'content/site.yaml'],
      /^--plan: "content\/site\.yaml" không có, hoặc không/u,
    ],
    [['1/3', '--plan', 'ke-hoach.jsonl', '--drafts'], /^--drafts: kế hoạch trong --plan đã ghi/u],
    [['1/3', '--output', '_site'], /^--output: "_site" là một trang đã dựng/u],
  ])('%j is refused', async (words, sentence) => {
    const { status, stderr } = await shard(...words);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });

  test('a plan alone is refused', async () => {
    const { status, stderr } = await shared.call('build', '--plan', 'ke-hoach.jsonl');
    expect(stderr).toMatch(/^--plan chỉ dùng khi dựng một phần; thêm --shard/u);
    expect(status).toBe(2);
  });

  test.each(['content/site.yaml', 'content/moi.jsonl', '_site'])(
    'a plan never replaces anything else: %s',
    async (file) => {
      const { status, stderr } = await shared.call('build', '--plan-only', file);
      expect(stderr).toContain(`--plan-only: không ghi kế hoạch vào "${file}"`);
      expect(status).toBe(2);
    },
  );

  test('a plan that is cut short is refused', async () => {
    const text = await readFile(join(place, 'ke-hoach.jsonl'), 'utf8');
    await writeFile(join(place, 'cut.jsonl'), text.slice(0, -200));
    const { status, stderr } = await shard('1/3', '--plan', 'cut.jsonl');
    expect(stderr).toMatch(/^--plan: tệp kế hoạch "cut\.jsonl" hỏng/u);
    expect(status).toBe(2);
  });

  test('a text that was changed after planning is named', async () => {
    const file = join(place, 'content/articles/2020/04/bai-kia.md');
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before}\nThêm một câu.\n`);
    const { status, stderr } = await shard('1/1', '--plan', 'ke-hoach.jsonl');
    await writeFile(file, before);
    expect(stderr).toMatch(
      /^Tệp "content\/articles\/2020\/04\/bai-kia\.md" khác với lúc lập kế hoạch/u,
    );
    expect(status).toBe(1);
  });

  test('a link that leads nowhere is found by the shard of its text, and no part is written', async () => {
    const file = join(place, 'content/articles/2020/04/hong.md');
    const text = `---\ntitle: Bài hỏng\ndate: 2020-04-05\ncategory: chinh-tri\n---\n\n[Xem](/2020/04/khong-co/)\n`;
    await writeFile(file, text);
    const { status, stderr } = await shard('1/1', '--now', '2020-06-01T08:00');
    await rm(file);
    expect(stderr).toMatch(
      /LINK_MISSING[\s\S]*Chưa dựng phần 1\/1; thư mục _phan\/1-1 giữ nguyên/u,
    );
    expect(status).toBe(1);
  });

  test('a fault of a field is found by the plan, which is not written', async () => {
    const file = join(place, 'content/articles/2020/04/hong.md');
    await writeFile(
      file,
      `---\ntitle: Bài hỏng\ndate: 2020-04-31\ncategory: chinh-tri\n---\n\nChữ.\n`,
    );
    const { status, stderr } = await shared.call('build', '--plan-only', 'moi.jsonl');
    await rm(file);
    expect(stderr).toMatch(/hong\.md:3:7[\s\S]*Chưa lập kế hoạch; tệp moi\.jsonl không bị ghi/u);
    expect(status).toBe(1);
    await expect(readFile(join(place, 'moi.jsonl'))).rejects.toThrow('ENOENT');
  });
});
