import { photo, phoneExif } from '../unit/media/sample-pictures.ts';
import { silentMp3 } from '../unit/media/sample-sounds.ts';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';

/*
 * A content folder with everything that a page can contain, and with content that is hard to lay
 * out: long titles, ten pictures, a wide table, an empty category, a list with one entry, a stub.
 */

export const richPaths = {
  /** Lead picture, sound, attachments, corrections, congress, two authors. */
  full: '/2020/03/bai-day-du/',
  tenPictures: '/2020/03/muoi-anh/',
  long: '/2020/03/tieu-de-dai/',
  plain: '/2020/03/bai-thuong/',
  stub: '/2020/02/chi-tieu-de/',
  emptyCategory: '/chuyen-muc/trong/',
  /** A congress with every part; the board has one of each status. */
  congress: '/dai-hoi/dai-hoi-hong-duc/',
  board: '/tien-do-dai-hoi/',
  term: '/nhiem-ky/2020-2025/',
  oneEntry: '/chuyen-muc/mot-bai/',
} as const;

const paragraph =
  'Đây là văn bản mẫu dùng để thử cách trình bày, không nêu sự việc có thật. Các tiếng có dấu chồng như Ấ, Ễ, Ộ, Ỡ, ặng, ướng phải hiện đủ.';

const wideTable = `| Đơn vị | ${Array.from({ length: 9 }, (_, index) => `Cột số ${index + 1}`).join(' | ')} |
|${' --- |'.repeat(10)}
${['Đảng bộ xã Hồng Đức', 'Đảng bộ thị trấn'].map((unit) => `| ${unit} |${' 1.234 |'.repeat(9)}`).join('\n')}`;

const quoted = (text: string): string => `"${text}"`;

const full = article(
  {
    title: 'Bài đầy đủ mọi phần của một trang',
    standfirst: 'Sapô của bài mẫu, một câu tóm tắt in dưới tiêu đề.',
    date: '2020-03-12 07:30',
    updated: '2020-03-14',
    unit: 'dang-bo-xa-hong-duc',
    congress: 'dai-hoi-hong-duc',
    authors: '[Người viết mẫu, Người viết thứ hai]',
    byline: quoted('T/h: Đài phát thanh huyện.'),
    image:
      '{ file: /media/2020/hoi-truong.jpg, alt: Hội trường nhìn từ cuối phòng, caption: Quang cảnh hội trường, credit: Đài mẫu }',
    audio: '/media/2020/ban-tin.mp3',
    attachments: '[{ file: /media/2020/ke-hoach.pdf, title: Kế hoạch mẫu }]',
    corrections: `[{ date: 2020-03-13, text: ${quoted('Bản đầu ghi sai tên xã; đúng là xã Hồng Đức.')} }]`,
  },
  `## Phần một\n\n${paragraph} Xem [bài thường](${richPaths.plain}) và [trang ngoài](https://vi-du.example/duong-dan/).\n\n${wideTable}\n\n> ${paragraph}\n\n### Phần nhỏ\n\nCâu có chú thích[^1].\n\n[^1]: Chú thích mẫu.\n\n${paragraph}`,
);

const pictures = Array.from({ length: 10 }, (_, index) => `anh-${index + 1}.jpg`);

const tenPictures = article(
  { title: 'Mười ảnh trong một bài', date: '2020-03-11' },
  pictures
    .map(
      (name, index) => `![Ảnh chụp số ${index + 1}](/media/${name} "Chú thích ảnh ${index + 1}")`,
    )
    .join(`\n\n${paragraph}\n\n`),
);

const long = article(
  {
    title:
      'Đảng bộ xã mẫu tổ chức thành công Đại hội đại biểu lần thứ hai mươi lăm nhiệm kỳ 2020–2025, bầu Ban Chấp hành khoá mới và thông qua nghị quyết với nhiều chỉ tiêu phấn đấu về kinh tế, văn hoá, xã hội, quốc phòng, an ninh',
    date: '2020-03-10',
    category: 'mot-bai',
  },
  Array.from({ length: 12 }, () => paragraph).join('\n\n'),
);

const ordinary = Array.from(
  { length: 24 },
  (_, index) =>
    [
      `articles/2019/11/tin-${index + 1}.md`,
      article(
        {
          title: `Tin mẫu số ${index + 1} về công tác chuẩn bị đại hội`,
          date: `2019-11-${String(index + 1).padStart(2, '0')}`,
          standfirst: paragraph.slice(0, 90),
        },
        paragraph,
      ),
    ] as const,
);

const statuses = [
  'status: dang-dien-ra, actual: 2020-03-10/2020-03-12, pilot: true',
  'status: da-an-dinh, planned: 2020-04-15, ordinal: XX',
  'planned: 2020-08~',
  'planned: 2020-02, asOf: 2020-03-14',
  'planned: 2020-04, suspended: [{ from: 2020-03-28 }]',
  'status: hoan, planned: 2020-05',
];

/** A congress of every status, one with every part, and some unnamed ones. */
const congresses = `congresses:
  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
    kind: dai-bieu
    level: co-so
    term: { from: 2020, to: 2025 }
    ordinal: XIX
    pilot: true
    planned: 2020-02
    actual: 2020-03-09/2020-03-10
    suspended: [{ from: 2020-02-20, to: 2020-03-01, note: Lý do mẫu }]
    sessions: [{ kind: tru-bi, date: 2020-03-09 }, { kind: chinh-thuc, date: 2020-03-10, note: Nội dung mẫu }]
    consultations: [{ id: du-thao-mau, subject: Dự thảo mẫu, opens: 2020-02-01, closes: 2020-02-10, office: Trụ sở }]
    results: [{ what: Kết quả mẫu, value: 4, unit: phần, quote: "Đây là văn bản mẫu", article: bai-thuong }]
    facts: [{ label: Câu mẫu, value: mẫu, quote: "Đây là văn bản mẫu", article: bai-thuong }]
    sources: [{ title: Nguồn mẫu, url: "https://vi-du.example/nguon/" }]
    note: Ghi chú mẫu.
    asOf: 2020-03-14
${statuses
  .map(
    (fields, index) =>
      `  - { id: dai-hoi-${index + 1}, name: Đại hội mẫu ${index + 1}, unit: don-vi-${index + 1}, level: co-so, term: { from: 2020, to: 2025 }, ${fields} }\n`,
  )
  .join(
    '',
  )}  - { id: con-lai, name: Các đại hội còn lại, unit: dang-bo-xa-hong-duc, others: true, planned: 2020-06 }
`;

const units = `${registers['units.yaml']}${statuses
  .map(
    (_, index) => `  - { id: don-vi-${index + 1}, name: Chi bộ mẫu ${index + 1}, kind: chi-bo }\n`,
  )
  .join('')}`;

const textFiles = {
  ...registers,
  'site.yaml': `${registers['site.yaml']}articlesPerPage: 10
abbreviations:
  T/h: Thực hiện
mainMenu:
  - { label: Chính trị, path: /chuyen-muc/chinh-tri/ }
  - { label: Lưu trữ, path: /luu-tru/ }
footerMenu:
  - { label: Sơ đồ trang, path: /so-do-trang/ }
`,
  'categories.yaml': `categories:
  - { id: chinh-tri, name: Chính trị }
  - { id: mot-bai, name: Văn hoá và xã hội }
  - { id: trong, name: Chuyên mục trống }
`,
  'units.yaml': units,
  'congresses.yaml': congresses,
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', `## Mục\n\n${paragraph}`),
  'articles/2020/03/bai-day-du.md': full,
  'articles/2020/03/muoi-anh.md': tenPictures,
  'articles/2020/03/tieu-de-dai.md': long,
  'articles/2020/03/bai-thuong.md': article(
    { title: 'Bài thường, không ảnh', date: '2020-03-09' },
    `${paragraph}\n\n${paragraph}`,
  ),
  'articles/2020/02/chi-tieu-de.md': article(
    { title: 'Bài chỉ có tiêu đề', date: '2020-02-28', stub: 'true' },
    '',
  ),
  ...Object.fromEntries(ordinary),
};

/**
 * Writes the content folder; the pictures contain the location and the device, like those of
 * phones.
 */
export const writeRichContent = async (folder: string): Promise<void> => {
  const taken = photo(1600, 1066).withExif(phoneExif).jpeg();
  const [large, small] = [await taken.toBuffer(), await photo(460, 307).jpeg().toBuffer()];
  await writeFiles(folder, {
    ...textFiles,
    'media/2020/hoi-truong.jpg': large,
    'media/2020/ban-tin.mp3': silentMp3(65),
    'media/2020/ke-hoach.pdf': '%PDF-1.4\n% mẫu\n',
    ...Object.fromEntries(pictures.map((name) => [`media/${name}`, small])),
  });
};
