import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { hasErrors } from '../../../src/content/problem.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import type { Imported } from '../../../src/import/import-file.ts';
import {
  article,
  inTemporaryFolder,
  markdownFile,
  registers as basics,
  writeFiles,
} from '../content/make-content.ts';
import { docx, footnoteMark, paragraph, picture, run, table } from './docx/make-docx.ts';
import { bodyOf, imported, notesOf, registers, textOf, type ImportSetting } from './make-import.ts';
import { pngOf } from './make-png.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/import/${name}`);

const seedText = new TextDecoder().decode(fixture('ninh-giang-2020.txt'));

/** The five paragraphs of the seed page, with white space collapsed. */
const seedParagraphs = seedText
  .split('\n')
  .filter((line) => line.length > 300)
  .map((line) => line.replaceAll(/\s+/gu, ' ').trim());

/** Whether the site's own loader accepts the files, together with the existing ones, without an error. */
const isAccepted = ({ files }: Imported, others: ImportSetting['files'] = {}): Promise<boolean> =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...basics, ...registers, ...others });
    await writeFiles(folder, Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
    return !hasErrors((await loadContent(folder, 'content')).problems);
  });

const known = {
  'articles/2020/03/huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi.md': article({
    title: 'Huyện ủy Ninh Giang có Phó bí thư Thường trực mới',
    date: '2020-03-09',
  }),
};

const seedFrontMatter = (isStated: boolean): string => `---
${isStated ? '' : '# đoán: dòng đứng trên nội dung bài\n'}title: Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở
# đoán từ ngày họp cuối trong bài, 12/03/2020; bản gốc không ghi ngày đăng
date: 2020-03
sortDay: 2020-03-12
category: chinh-tri
# đoán từ các tên nêu trong bài
unit:
  - dang-bo-huyen-ninh-giang
  - dang-bo-co-quan-dan-dang
  - dang-bo-xa-hong-duc
byline: "T/h: Đài phát thanh huyện."
related:
  - huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi
  - title: Đảng bộ Dân Đảng huyện Ninh Giang tổ chức Đại hội lần thứ XIV
    date: 2020-03-09
  - title: Tổ chức các hoạt động văn hóa, văn nghệ chào mừng Đại hội Đảng bộ các cấp
    date: 2020-03-06
  - title: Huyện Ninh Giang tổ chức Hội nghị Ban chấp hành Đảng bộ huyện mở rộng
    date: 2020-03-02
  - title: Huyện Ninh Giang tích cực chuẩn bị cho Đại hội Đảng bộ các cấp nhiệm kỳ 2020-2025
    date: 2020-02-28
# bài mới nhập; đọc lại rồi xóa dòng này để đăng
draft: true
---

`;

describe('the seed page as text', async () => {
  const result = await imported(seedText, 'ninh-giang-2020.txt', { files: known });

  test('becomes the article that it is', () => {
    expect(seedParagraphs).toHaveLength(5);
    expect(textOf(result)).toBe(`${seedFrontMatter(false)}${seedParagraphs.join('\n\n')}\n`);
    expect(result.files.map(({ path }) => path)).toEqual([
      'articles/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so.md',
    ]);
  });

  test('is taken by the loader', async () => expect(await isAccepted(result, known)).toBe(true));

  test('reports what was guessed, what was read and what was left out', () => {
    expect(notesOf(result)).toEqual([
      '? title: "Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở"; đoán: dòng đứng trên nội dung bài',
      '? date: 2020-03, xếp theo sortDay 2020-03-12; đoán từ ngày họp cuối trong bài, 12/03/2020; bản gốc không ghi ngày đăng',
      'category: chinh-tri; theo dòng "Chính trị" phía trên tiêu đề',
      '? unit: dang-bo-huyen-ninh-giang, dang-bo-co-quan-dan-dang, dang-bo-xa-hong-duc; đoán từ các tên nêu trong bài',
      '? Trong bài viết "Đảng bộ xã Hông Đức"; tên trong sổ đơn vị là "Đảng bộ xã Hồng Đức".',
      'byline: "T/h: Đài phát thanh huyện."',
      'related: 5 bài, 1 bài đã có trên trang này',
      '? draft: bài nhập vào luôn để nháp; đọc lại rồi xóa dòng draft: true để đăng',
      'Đã bỏ phần không thuộc bài: "Quay lạiXem tiếp", "Truyền thanh", "VĂN BẢN MỚI", "BỘ PHẬN MỘT CỬA", "LIÊN KẾT WEBSITE"',
    ]);
  });

  test.each([
    ['with the line ends of Windows', seedText.replaceAll('\n', '\r\n')],
    ['with letters taken apart', seedText.normalize('NFD')],
    ['with a byte-order mark', `\ufeff${seedText}`],
    ['in UTF-16', Buffer.from(`\ufeff${seedText}`, 'utf16le')],
  ])('%s it is the same', async (_name, file) => {
    expect(textOf(await imported(file, 'a.txt', { files: known }))).toBe(textOf(result));
  });
});

describe('the seed page as a saved page of a portal', async () => {
  const result = await imported(fixture('trang-cong-thong-tin.html'), 'trang-cong-thong-tin.html', {
    files: known,
    readBeside: (path) =>
      Promise.resolve(
        path === 'trang-cong-thong-tin_files/dai-hoi.jpg' ? pngOf(800, 600) : undefined,
      ),
  });
  const path = '2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so';
  const caption = 'Quang cảnh đại hội điểm Đảng bộ xã Hồng Đức';

  test('becomes the same article, with its picture', () => {
    const paragraphs = [...seedParagraphs, `![${caption}](/media/${path}-1.png "${caption}")`];
    expect(textOf(result)).toBe(`${seedFrontMatter(true)}${paragraphs.join('\n\n')}\n`);
    expect(result.files.map((file) => file.path)).toEqual([
      `media/${path}-1.png`,
      `articles/${path}.md`,
    ]);
  });

  test('is taken by the loader', async () => expect(await isAccepted(result, known)).toBe(true));
});

describe('a Word document', async () => {
  const bytes = await docx(
    [
      paragraph('Đảng bộ xã Hồng Đức đại hội', 'Title'),
      paragraph([
        run('Trong hai ngày 11 và 12/3/2020, Đảng bộ xã Hồng Đức đã đại hội.', { bold: true }),
      ]),
      paragraph([
        run('§¹i héi ®· bÇu 15 ®ång chÝ', { font: '.VnTime' }),
        footnoteMark(1),
        run('.'),
      ]),
      paragraph([picture('rIdA')]),
      paragraph('Quang cảnh đại hội', 'Caption'),
      paragraph('Kết quả', 'Heading1'),
      paragraph([
        run(
          'Ñaïi hoäi thaønh coâng, dieãn ra ñuùng keá hoaïch, ñaûm baûo chaát löôïng, ñuùng ñieàu leä, ñöôïc ñaûng vieân vaø nhaân daân trong xaõ ñoàng tình uûng hoä.',
          { font: 'VNI-Times' },
        ),
      ]),
      table([
        ['Nội dung', 'Số lượng'],
        ['Đảng viên', '120'],
      ]),
      paragraph([picture('rIdB')]),
      paragraph('Tin, bài: Hải Yến'),
    ],
    {
      media: { rIdA: pngOf(800, 600), rIdB: pngOf(400, 300) },
      footnotes: [paragraph([run('Theo ®iÒu lÖ', { font: '.VnTime' })])],
    },
  );
  const result = await imported(bytes, 'tin.docx');

  test('becomes an article', () => {
    const path = '2020/03/dang-bo-xa-hong-duc-dai-hoi';
    expect(textOf(result)).toBe(`---
title: Đảng bộ xã Hồng Đức đại hội
# đoán: đoạn mở đầu in đậm
standfirst: Trong hai ngày 11 và 12/3/2020, Đảng bộ xã Hồng Đức đã đại hội.
# đoán từ ngày họp cuối trong bài, 12/03/2020; bản gốc không ghi ngày đăng
date: 2020-03
sortDay: 2020-03-12
# chưa rõ chuyên mục, tạm ghi chuyên mục hay dùng nhất
category: chinh-tri
unit: dang-bo-xa-hong-duc
byline: "Tin, bài: Hải Yến"
# bài còn chỗ phải điền; điền xong, đọc lại rồi xóa dòng này
draft: true
---

Đại hội đã bầu 15 đồng chí[^1].

![Quang cảnh đại hội](/media/${path}-1.png "Quang cảnh đại hội")

## Kết quả

Đại hội thành công, diễn ra đúng kế hoạch, đảm bảo chất lượng, đúng điều lệ, được đảng viên và nhân dân trong xã đồng tình ủng hộ.

| Nội dung | Số lượng |
| --- | --- |
| Đảng viên | 120 |

![CẦN ĐIỀN: lời tả ảnh](/media/${path}-2.png)

[^1]: Theo điều lệ
`);
  });

  test('is taken by the loader', async () => expect(await isAccepted(result)).toBe(true));
});

const short = 'Huyện ủy họp\n\nSáng 6/3/2020, huyện ủy họp.\n';

describe('what the editor says overrides guesses', () => {
  test.each<readonly [string, ImportSetting['overrides'], RegExp]>([
    ['the title', { title: 'Tiêu đề khác' }, /^title: Tiêu đề khác$/mu],
    [
      'the date',
      { date: { date: '2020-01-02', month: '2020-01' as never } },
      /^date: 2020-01-02$/mu,
    ],
    ['the category', { category: 'van-hoa-xa-hoi' }, /^category: van-hoa-xa-hoi$/mu],
  ])('%s', async (_name, overrides = {}, line) => {
    const text = textOf(await imported(short, 'a.txt', { overrides }));
    expect(text).toMatch(line);
    expect(text).toContain('\n---\n\nSáng 6/3/2020, huyện ủy họp.\n');
  });

  test('a title that is in the file is found there', async () => {
    const file = 'Bản tin sáng\n\nHuyện ủy họp\n\nSáng 6/3/2020, huyện ủy họp.\n';
    const result = await imported(file, 'a.txt', { overrides: { title: 'Huyện ủy họp' } });
    expect(bodyOf(result)).toBe('Sáng 6/3/2020, huyện ủy họp.');
  });

  test('the line that became the title is reported', async () => {
    const result = await imported(short, 'a.txt', { overrides: { title: 'Tiêu đề khác' } });
    expect(notesOf(result)).toContain(
      '? Dòng "Huyện ủy họp" được coi là tiêu đề cũ và đã bỏ khỏi bài.',
    );
  });
});

describe('an article that is there', () => {
  const path = 'articles/2020/03/huyen-uy-hop.md';
  const stub = 'title: Huyện ủy họp\ndate: 2020-03-06\ncategory: chinh-tri\nstub: true';

  test.each<readonly [string, string, string]>([
    [
      'with the same text',
      article({ title: 'Huyện ủy họp' }, 'Sáng 6/3/2020, huyện ủy họp.'),
      `bài này đã có ở content/${path}`,
    ],
    [
      'as a title alone',
      markdownFile(stub, ''),
      `bài này đã có tệp content/${path}, mới chỉ ghi tiêu đề`,
    ],
  ])('%s refuses it, and is named', async (_name, text, refusal) => {
    const result = await imported(short, 'a.txt', { files: { [path]: text } });
    expect(result.refusal?.message).toContain(refusal);
    expect(bodyOf(result)).toBe('Sáng 6/3/2020, huyện ủy họp.');
  });

  test.each<readonly [string, string]>([
    ['with the same title and another text', article({ title: 'Huyện ủy họp' }, 'Khác.')],
    ['with another title', article({ title: 'Huyện uỷ họp!' }, 'Khác.')],
    ['with faults', 'không có phần khai báo'],
  ])('%s keeps its name', async (_name, text) => {
    const result = await imported(short, 'a.txt', { files: { [path]: text } });
    expect(result.refusal).toBeUndefined();
    expect(result.files.map((file) => file.path)).toEqual(['articles/2020/03/huyen-uy-hop-2.md']);
    expect(notesOf(result)).toContain(
      `? Đã có bài khác ở content/${path}, nên tên tệp của bài này thêm số ở cuối.`,
    );
  });
});

describe('guesses that are reported', () => {
  test.each<readonly [string, string, string]>([
    [
      'a title in capitals',
      'HUYỆN ỦY HỌP\n\nSáng 6/3/2020, họp.\n',
      '? title: tiêu đề viết toàn chữ hoa; viết lại bằng chữ thường',
    ],
    [
      'no title',
      'Sáng 6/3/2020, huyện ủy họp.\n',
      '? title: "tin moi"; không thấy tiêu đề trong tệp, tạm lấy tên tệp',
    ],
    ['no byline', short, '? byline: không thấy dòng nguồn (T/h: …, Tin, bài: …); thêm nếu có'],
    [
      'a byline that is only a name',
      `${short}Hải Yến\n`,
      '? byline: "Hải Yến"; đoán từ dòng cuối bài',
    ],
    [
      'no unit',
      short,
      '? unit: không thấy tên đơn vị nào có trong sổ; nếu bài nói về một đơn vị, thêm dòng unit',
    ],
  ])('%s', async (_name, file, note) => {
    expect(notesOf(await imported(file, 'tin-moi.txt'))).toContain(note);
  });
});

test('an article without a title is a draft', async () => {
  const { article: draft } = await imported('Sáng 6/3/2020, huyện ủy họp.\n', 'tin-moi.txt');
  expect(draft).toMatchObject({ title: 'tin moi', draft: true });
});

test.each<readonly [string, string, RegExp]>([
  ['nothing but a title', 'Huyện ủy họp\n', /không thấy nội dung/u],
  ['nothing but space', ' \n\u00a0\n', /không thấy nội dung/u],
  ['more than the loader takes', `Huyện ủy họp\n${'Đại hội. '.repeat(30_000)}`, /256 KiB/u],
  ['far more', `Huyện ủy họp\n${'Đại hội. '.repeat(300_000)}`, /256 KiB/u],
])('a text of %s is refused', async (_name, file, message) => {
  await expect(imported(file, 'a.txt')).rejects.toThrow(message);
});

test('a page of endless nesting is refused with a sentence', async () => {
  await expect(imported('<div>'.repeat(60_000), 'a.html')).rejects.toThrow(/^tệp quá phức tạp/u);
});

test('without a category there is no article', async () => {
  const files = { 'categories.yaml': 'categories: []\n' };
  await expect(imported(short, 'a.txt', { files })).rejects.toThrow(/categories\.yaml/u);
});

test('the same file at the same moment gives the same bytes', async () => {
  const now = '2020-03-07T08:00' as VietnamMoment;
  const [one, two] = await Promise.all([1, 2].map(() => imported(short, 'a.txt', { now })));
  expect(one?.files).toEqual(two?.files);
});
