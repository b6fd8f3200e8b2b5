import { article, markdownFile, png, registers, writeFiles } from '../unit/content/make-content.ts';

/*
 * Content that fits on no line: words, numbers and addresses without a place to break, tables of
 * many columns, nested levels, names as long as a paragraph.
 */

const word = 'đạihộiđảngbộcáccấp'.repeat(12);
const name = 'Đảng bộ xã có một cái tên rất dài viết mãi vẫn chưa hết trên một dòng của điện thoại '
  .repeat(2)
  .trim();
const address = `https://vi-du.example/${'duong-dan-rat-dai_'.repeat(12)}?a=${'x'.repeat(60)}`;
const number = '1'.repeat(90);
const row = (cell: string, count: number): string => `|${` ${cell} |`.repeat(count)}`;

/** Pieces of Markdown by kind; those of one kind are in one article. */
const pieces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'words and lines': {
    'a word': word,
    'a number and a formula': `${number} và $$x_{${number}}^{${number}} = \\frac{${number}}{2}$$`,
    'an address typed as it is': `Xem ${address} nhé`,
    'an address as the words of a link': `[${address}](${address})`,
    'an e-mail address': `${'ten.rat.dai.'.repeat(12)}a@xa.example`,
    'a file name with underscores': `Tệp ${'ke_hoach_dai_hoi_'.repeat(12)}cuoi.docx`,
    'bold, italics and struck words': `**${word}** *${word}* ~~${word}~~`,
    'code in a line': `\`${word.slice(0, 120)}${number}\``,
    'a block of code': `\`\`\`\n${word} ${number}\n\t\tthụt vào ${word}\n\`\`\``,
    headings: `## ${word}\n\n### ${number}\n\n#### ${name}`,
  },
  tables: {
    'many columns': `${row('Cột', 20)}\n${row('---', 20)}\n${row('1.234', 20)}\n${row('1.234', 20)}`,
    'a table with long words': `| Đơn vị | ${word} |\n| --- | ---: |\n| ${address} | ${number} |`,
    'a table of one column': `| ${name} |\n| --- |\n| ${word} |`,
  },
  'lists and quotations': {
    'lists within lists': Array.from(
      { length: 24 },
      (_none, level) => `${'  '.repeat(level)}- ${level} ${word}`,
    ).join('\n'),
    'numbered lists within lists': Array.from(
      { length: 16 },
      (_none, level) => `${'    '.repeat(level)}1. ${word}`,
    ).join('\n'),
    'lists by hand': `a) ${word}\nb) ${number}\n\n– ${word}\n– ${word}`,
    'quotations within quotations': Array.from(
      { length: 24 },
      (_none, level) => `${'> '.repeat(level + 1)}${level} ${word}`,
    ).join('\n>\n'),
    'a list within a quotation within a list': `- a\n\n  > - ${word}\n  >\n  >   > ${word}\n  >   > - ${number}`,
    'a table within a quotation': `> ${row('Cột dài', 12)}\n> ${row('---', 12)}\n> ${row('1.234', 12)}`,
    'a block of code within a list': `- a\n\n  - b\n\n    \`\`\`\n    ${word}\n    \`\`\``,
  },
  'notes and pictures': {
    callouts: `> **Lưu ý:** ${word}\n>\n> - ${number}\n> - ${address}`,
    notes: `Câu[^1] và câu^[${word}].\n\n[^1]: ${address} ${word}`,
    captions: `![${word}](/media/a.png "${word}")\n\n![Hội trường mẫu](/media/a.png "${address}") chữ bên ảnh ![Hội trường mẫu](/media/a.png "${number}")`,
    'a picture within a table': `| ${row('Ảnh', 6).slice(2)}\n${row('---', 6)}\n${row('![Hội trường mẫu](/media/a.png)', 6)}`,
    abbreviations: `${'VBM'.repeat(1)} ${word}\n\n*[VBM]: ${word}`,
    'numbers of documents': `Theo ${'012/2020/'.repeat(12)}VB-MAU và 01/2020/VB-MAU`,
    'lines of verse': `${word}\n${number}\n${address}`,
    'signs without letters': `${'='.repeat(200)}x ${'…'.repeat(200)} ${'_'.repeat(200)}`,
    'letters of other scripts': `${'漢字'.repeat(80)} ${'ﷺ'.repeat(30)} ${'👨‍👩‍👧‍👦'.repeat(40)} ${'a\u0301'.repeat(90)}`,
  },
};

const quoted = (text: string): string => JSON.stringify(text);

/** An article all of whose fields are too long. */
const everyField = article(
  {
    title: quoted(`${word} ${name}`),
    standfirst: quoted(`${number} ${address} ${name}`),
    date: '2020-03-12 07:30',
    updated: '2020-03-14 09:00',
    unit: '[dang-bo-xa-hong-duc, don-vi-dai]',
    congress: 'dai-hoi-dai',
    thread: 'dong-dai',
    authors: quoted(word).replace(/^(.*)$/u, '[$1, "Người viết thứ hai"]'),
    byline: quoted(`T/h: ${word}`),
    image: `{ file: /media/a.png, alt: ${quoted(word)}, caption: ${quoted(address)}, credit: ${quoted(word)} }`,
    attachments: `[{ file: /media/${'ke-hoach-'.repeat(15)}cuoi.pdf, title: ${quoted(word)} }]`,
    corrections: `[{ date: 2020-03-13, text: ${quoted(`${word} ${address}`)} }]`,
    related: `[{ title: ${quoted(word)}, url: ${quoted(address)}, date: 2020-03-01 }]`,
  },
  `${name}.\n\n${word}`,
);

const units = `${registers['units.yaml']}  - id: don-vi-dai
    name: ${quoted(name)}
    shortName: ${quoted(word)}
    kind: chi-bo
    parent: dang-bo-xa-hong-duc
    note: ${quoted(`${word} ${address}`)}
    validFrom: 2020-01-01
    predecessors: [don-vi-cu]
  - { id: don-vi-cu, name: ${quoted(`${word} cũ`)}, kind: chi-bo, validTo: 2019-12-31 }
`;

const congresses = `congresses:
  - id: dai-hoi-dai
    name: ${quoted(`${name} ${word}`)}
    unit: don-vi-dai
    kind: dai-bieu
    level: co-so
    term: { from: 2020, to: 2025 }
    ordinal: XIX
    planned: 2020-02
    actual: 2020-03-09/2020-03-10
    suspended: [{ from: 2020-02-20, to: 2020-03-01, note: ${quoted(word)} }]
    sessions: [{ kind: chinh-thuc, date: 2020-03-10, note: ${quoted(word)} }]
    facts: [{ label: ${quoted(word)}, value: ${quoted(number)}, quote: ${quoted(word)}, article: moi-truong-deu-dai }]
    sources: [{ title: ${quoted(word)}, url: ${quoted(address)} }]
    note: ${quoted(word)}
    asOf: 2020-03-14
  - { id: dai-hoi-hong-duc, name: ${quoted(word)}, unit: dang-bo-xa-hong-duc, planned: 2020-08~ }
`;

const officialDocument = markdownFile(
  `number: 01/2020/VB-MAU
kind: ${quoted(word)}
issuer: ${quoted(name)}
issued: 2020-01-06
abstract: ${quoted(`${word} ${name}`)}
signer: ${quoted(word)}
unit: don-vi-dai
congress: dai-hoi-dai`,
  `${word}\n\n${address}`,
);

const files = {
  ...registers,
  'site.yaml': `name: ${quoted(`Bản tin ${word}`)}
description: ${quoted(`${word} ${name}`)}
station: ${quoted(`Đài ${word}`)}
baseUrl: https://tin.example/
owner: ${quoted(`${name} ${word}`)}
responsible: ${quoted(word)}
notice: ${quoted(`${word} ${name}`)}
samples: true
mainMenu:
  - { label: ${quoted(name)}, path: /chuyen-muc/chinh-tri/ }
  - { label: ${quoted(word)}, path: /gioi-thieu/ }
footerMenu:
  - { label: ${quoted(word)}, path: /so-do-trang/ }
websiteLinks:
  - name: ${quoted(word)}
    links: [{ name: ${quoted(word)}, url: ${quoted(address)} }]
`,
  'categories.yaml': `categories:\n  - id: chinh-tri\n    name: ${quoted(`${name} ${word}`)}\n`,
  'threads.yaml': `threads:\n  - id: dong-dai\n    title: ${quoted(`${word} ${name}`)}\n    description: ${quoted(`${name} ${word}`)}\n    congress: dai-hoi-dai\n`,
  'units.yaml': units,
  'congresses.yaml': congresses,
  'documents/van-ban-dai.md': officialDocument,
  'pages/gioi-thieu.md': markdownFile(
    `title: ${quoted(`${word} ${name}`)}`,
    `${word}\n\n## ${word}`,
  ),
  'media/a.png': png,
  [`media/${'ke-hoach-'.repeat(15)}cuoi.pdf`]: '%PDF-1.4\n',
  'articles/2020/03/moi-truong-deu-dai.md': everyField,
  ...Object.fromEntries(
    Object.values(pieces).map((kind, index) => [
      `articles/2020/03/bai-${index + 1}.md`,
      article(
        { title: `Bài thử số ${index + 1}`, date: `2020-03-${String(index + 1).padStart(2, '0')}` },
        Object.values(kind).join('\n\n'),
      ),
    ]),
  ),
};

/** Writes that content. */
export const writeUnbrokenContent = (folder: string): Promise<void> => writeFiles(folder, files);

/** Its pages, by what is too long on them. */
export const unbrokenPages: readonly (readonly [name: string, path: string])[] = [
  ...Object.keys(pieces).map((each, index) => [each, `/2020/03/bai-${index + 1}/`] as const),
  ['every field of an article', '/2020/03/moi-truong-deu-dai/'],
  ['its notice sheet', '/2020/03/moi-truong-deu-dai/bang-tin/'],
  ['the front page', '/'],
  ['a category', '/chuyen-muc/chinh-tri/'],
  ['a thread', '/dong-su-kien/dong-dai/'],
  ['a unit', '/don-vi/don-vi-dai/'],
  ['a unit that was', '/don-vi/don-vi-cu/'],
  ['the units', '/don-vi/'],
  ['a congress', '/dai-hoi/dai-hoi-dai/'],
  ['the board', '/tien-do-dai-hoi/'],
  ['a term', '/nhiem-ky/2020-2025/'],
  ['a document', '/van-ban/van-ban-dai/'],
  ['the documents', '/van-ban/'],
  ['a plain page', '/gioi-thieu/'],
  ['the archive', '/luu-tru/'],
  ['a month', '/luu-tru/2020/03/'],
  ['corrections', '/dinh-chinh/'],
  ['the site map', '/so-do-trang/'],
  ['open data', '/du-lieu/'],
  ['search with results', '/tim-kiem/?q=b%C3%A0i+th%E1%BB%AD'],
  ['404', '/khong-co/'],
];
