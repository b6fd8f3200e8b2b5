import { describe, expect, test } from 'vitest';
import { checkFiles } from '../content/check-files.ts';
import { article, markdownFile, registers, type ContentFiles } from '../content/make-content.ts';
import { guideBlocks, guideTable, readGuide, type GuideBlock } from './guide-blocks.ts';

const guide = await readGuide();
const blocks = guideBlocks(guide);

const x = 'articles/2020/03/x.md';
const named = 'articles/2020/03/dai-hoi-dang-bo-xa-x.md';

/** The header of a JPEG file of one pixel by one. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9',
  'hex',
);

/**
 * The things that the guide's examples name: an article, units, files. Pictures and documents only
 * need to exist.
 */
const fixture: ContentFiles = {
  'site.yaml': `${registers['site.yaml']}soundHost: https://am-thanh.vi-du.vn\n`,
  'units.yaml': `units:
  - id: dang-bo-xa-x
    name: Đảng bộ xã X
    kind: dang-bo-xa
  - id: dang-bo-huyen-ninh-giang
    name: Đảng bộ huyện Ninh Giang
    kind: dang-bo-huyen
`,
  'congresses.yaml': 'congresses: []\n',
  'programmes.yaml':
    'programmes:\n  - { id: ban-tin-sang, name: Bản tin sáng, slots: ["05:30", "17:00"], guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c }\n',
  'articles/2020/03/huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi.md': article({
    title: 'Bài cũ',
  }),
  'articles/2020/03/ten-bai.md': article({ title: 'Tên bài' }),
  [named]: article(
    { title: 'Đại hội X', date: '2020-03-13' },
    'Danh sách bầu có số dư bình quân 15,3 %.',
  ),
  'documents/05-kh-hu-2019.md': markdownFile(
    'number: 05-KH/HU\nkind: Kế hoạch\nissuer: Huyện ủy\nissued: 2019-03-06\nabstract: Một',
  ),
  'documents/ke-hoach-tuyen-truyen-2019.md': markdownFile(
    'number: 06-KH/HU\nkind: Kế hoạch\nissuer: Huyện ủy\nissued: 2019-03-07\nabstract: Hai',
  ),
  'media/2020/dai-hoi.jpg': jpeg,
  'media/2020/ban-tin-12-3.mp3': 'ID3',
  'media/2020/ke-hoach.pdf': '%PDF-1.7',
  'media/van-ban/12-kh-hu-2020.pdf': '%PDF-1.7',
};

/** The texts that the examples of a whole congress and of an office quote. */
const quoted: ContentFiles = {
  'articles/2020/03/dai-hoi-xa-x.md': article(
    { title: 'Đại hội xã X', date: '2020-03-12' },
    'Đại hội có mặt 148 trên 150 đại biểu được triệu tập, bầu 27 trong 31 đồng chí được giới thiệu. Đồng chí Nguyễn Văn Mẫu giữ chức Bí thư.',
  ),
  'articles/2020/03/tong-ket.md': article(
    { title: 'Tổng kết', date: '2020-03-20' },
    'Cuối năm 2022 có 90 % số hộ dùng nước sạch.',
  ),
  'documents/01-nq-dh-2020.md': markdownFile(
    'number: 01-NQ/ĐH\nkind: Nghị quyết\nissuer: Đại hội\nissued: 2020-03-12\nabstract: Ba',
    'Phấn đấu đến năm 2025 có 95,5 % số hộ dùng nước sạch.',
  ),
};

/** The files for a block, or for the file that it is a part of. */
const filesOf: Readonly<Record<string, (text: string) => ContentFiles>> = {
  bai: (text) => ({ [x]: text }),
  'khai-bao': (text) => ({
    [x]: markdownFile(`title: Bài thử\ndate: 2020-03-06\ncategory: chinh-tri\n${text.trimEnd()}`),
  }),
  'noi-dung': (text) => ({ [x]: article({}, text) }),
  'programmes.yaml': (text) => ({ 'programmes.yaml': text }),
  'buoi-phat': (text) => ({ 'broadcasts/2020/03/12-0530-ban-tin-sang.md': text }),
  'van-ban': (text) => ({ 'documents/12-kh-hu-2020.md': text }),
  'congresses.yaml': (text) => ({
    'congresses.yaml': text.startsWith('terms:')
      ? `congresses:\n  - id: a\n    name: A\n    unit: dang-bo-xa-x\n    term: { from: 2020, to: 2025 }\n${text}`
      : text,
  }),
  'dai-hoi-day-du': (text) => ({ ...quoted, 'congresses.yaml': text }),
  'chuc-vu': (text) => ({ ...quoted, 'units.yaml': text }),
  'units.yaml': (text) => ({ 'units.yaml': text }),
  'events.yaml': (text) => ({ 'events.yaml': text }),
  'kinds.yaml': (text) => ({ 'kinds.yaml': text }),
  'look.yaml': (text) => ({ 'look.yaml': text }),
  'words.yaml': (text) => ({ 'words.yaml': text }),
  'redirects.yaml': (text) => ({ 'redirects.yaml': text }),
  'withdrawn-media.yaml': (text) => ({ 'withdrawn-media.yaml': text }),
  'site.yaml': (text) => ({ 'site.yaml': registers['site.yaml'] + text }),
};

const codesOf = async (files: ContentFiles): Promise<string[]> =>
  (await checkFiles({ ...fixture, ...files })).map(({ code }) => code);

test('what the examples need is without faults', async () => expect(await codesOf({})).toEqual([]));

const shown: GuideBlock[] = blocks.filter(({ kind }) => kind !== 'bao-cao');

describe('the blocks of the editors’ guide', () => {
  test('each says what it is', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(17);
    expect(blocks.filter(({ kind }) => kind !== 'bao-cao' && !filesOf[kind])).toEqual([]);
  });

  test.each(shown.map(({ line, kind, ...block }) => [line, kind, block] as const))(
    'line %d: %s',
    async (_line, kind, { text, faults }) => {
      const codes = await codesOf(filesOf[kind]?.(text) ?? {});
      expect(codes).toEqual(faults);
    },
  );

  test('the report is what check says of such an article', async () => {
    const report = blocks.find(({ kind }) => kind === 'bao-cao')?.text ?? '';
    const [problem] = await checkFiles({ [x]: article({ date: '31/02/2020' }) });
    expect(report).toContain(`${x}:3:7 lỗi [DATE] ${problem?.message}; ${problem?.hint}\n`);
  });
});

/** The problems of a text that contains an example, as in an article. */
const told = async (words: string): Promise<string[]> =>
  codesOf({
    [x]: article({}, `Hôm nay ${words}${words.endsWith('.') ? '' : ' được nêu trong bài.'}`),
  });

describe('what the guide says is reported is reported', () => {
  const facts = guideTable(guide, '| bài viết | máy báo |').flatMap(([examples = []]) => examples);
  /** These need a register, a day or words beside them; the rules' own tests contain them. */
  const alone = facts.filter(
    (words) => !/^(?:xã X|kĩ|kỹ|2020–2052|Đại hội Đảng bộ xã X.*)$/u.test(words),
  );

  test.each(alone)('%s', async (words) => expect(await told(words)).not.toEqual([]));

  const wording = guideTable(guide, '| viết | không viết | vì sao |');
  test.each(wording.flatMap(([, wrong = []]) => wrong))('not: %s', async (words) => {
    expect(await told(words)).not.toEqual([]);
  });
  test.each(wording.flatMap(([right = []]) => right))('right: %s', async (words) => {
    expect(await told(words)).toEqual([]);
  });
});
