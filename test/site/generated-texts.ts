import fc from 'fast-check';
import type { ContentFiles } from '../unit/content/make-content.ts';
import { hostileStrings } from './hostile-texts.ts';

/** Existing targets, in several spellings. */
const soundTargets = [
  '/',
  '/luu-tru/',
  '/luu-tru/#noi_dung',
  '/chuyen-muc/chinh-tri/',
  '/chuyen-muc/chinh-tri/atom.xml',
  '/chuyen-muc/chinh%2Dtri/',
  '/dai-hoi/dai-hoi-hong-duc/',
  '/tim-kiem/?q=a&amp;b=c',
  '/gioi-thieu/',
  '/gioi-thieu/#muc',
  '/gioi-thieu/#m%75c',
  '/2020/02/cu/',
  '/2020/02/cu/ban-in.txt',
  '/2020/03/nhap/',
  '/2020/03/hen-gio/#muc',
  '/2020/03/het-han/',
  '/cu/',
  '/media/b.pdf',
  '/media/%62.pdf',
  'https://tin.example/gioi-thieu/#muc',
  'https://tin.example/media/b.pdf',
  'https://a.example/?a=1&b="c"',
  'mailto:a@b.vn',
  'tel:+84901234567',
] as const;

/** Possible targets of generated texts, existing and missing, each in several spellings. */
const targets = [
  ...soundTargets,
  '/',
  '/luu-tru/',
  '/luu-tru/#nam-2020',
  '/luu-tru/#khong-co',
  '/chuyen-muc/chinh-tri/',
  '/chuyen-muc/chinh-tri/atom.xml',
  '/chuyen-muc/chinh%2Dtri/',
  '/don-vi/dang-bo-xa-hong-duc/#x',
  '/dai-hoi/dai-hoi-hong-duc/',
  '/tim-kiem/?q=a&amp;b=c#d',
  '/gioi-thieu/',
  '/gioi-thieu/#muc',
  '/gioi-thieu/#M%E1%BB%A5c',
  '/gioi-thieu/index.html',
  '/gioi-thieu',
  '/2020/03/bai-1/',
  '/2020/03/bai-1/#muc',
  '/2020/03/bai-1/#fn_1',
  '/2020/03/bai-1/ban-in.txt',
  '/2020/03/bai-1/bang-tin/',
  '/2020/03/bai-1/ban-in.txt#muc',
  '/2020/03/nhap/',
  '/2020/03/nhap/#muc',
  '/2020/03/hen-gio/',
  '/2020/03/het-han/',
  '/cu/',
  '/cu/#x',
  '/media/a.png',
  '/media/%61.png',
  '/media/b.pdf',
  '/media/khong-co.pdf',
  '/sitemap.xml',
  '/robots.txt',
  '/trang-cu/',
  'https://tin.example/gioi-thieu/',
  'https://tin.example/gioi-thieu/#muc',
  'https://tin.example/media/b.pdf',
  'https://tin.example',
  'HTTPS://TIN.example/x/',
  'https://a.example/?a=1&b="c"',
  'mailto:a@b.vn',
  'tel:+84901234567',
  '#muc',
  '#muc-2',
  '#fn_1',
  '#fnref_1',
  '#',
  '#%',
  '#%zz',
  '/%/',
  '/gioi-thieu/?%',
  '',
  'bai-1',
  '?x=1',
  ...hostileStrings,
] as const;

const word = fc.oneof(
  fc.constantFrom('Đại hội', 'đảng bộ', 'xã', 'Hồng Đức', 'NTM', 'MTTQ', 'muc', 'Mục', 'T/h:'),
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'[]()<>!*_`~#|^:-+.\\"\'&;/ \n\tđa1'), maxLength: 24 }),
);

const target = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...soundTargets) },
  fc.constantFrom(...targets),
);

/** Part of a paragraph: words, or a link, image or note in one of its notations. */
const inline = fc.oneof(
  { weight: 3, arbitrary: word },
  fc
    .tuple(word, target, word, fc.nat(12))
    .map(([text, to, title, form]) =>
      [
        `[${text}](${to})`,
        `[${text}](<${to}>)`,
        `[${text}](${to} "${title}")`,
        `[${text}][r] [r] [r][]`,
        `<${to}>`,
        to,
        `![${text}](/media/%61.png)`,
        `![${text}](/media/a.png "${title}")`,
        `[![${text}](/media/a.png)](${to})`,
        `${text}[^1]^[${title}](${to})`,
        `<a href="${to}">${text}</a>`,
        `**[${text}](${to})** *${title}* \`${to}\``,
        `![${text}](${to})`,
      ].at(form),
    ),
);

const paragraph = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), paragraph)
    .map(([n, text]) => `${'#'.repeat(n)} ${text}`),
  fc.constantFrom('## Mục', '---', '***', '', '    mã thụt', '\tmã', '> > > sâu', '\\', '<br>'),
  paragraph.map((text) => `${text}\n===`),
  paragraph.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc
    .array(paragraph, { maxLength: 4 })
    .chain((rows) =>
      fc
        .constantFrom('- ', '1. ', 'a) ', '– ', '• ', '* - + ')
        .map((mark) => rows.map((row) => `${mark}${row}`).join('\n')),
    ),
  fc
    .array(fc.array(inline, { maxLength: 4 }), { maxLength: 4 })
    .map((rows) =>
      ['| a | b |', '| --- | :-: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
    ),
  fc
    .tuple(fc.constantFrom('```', '~~~', '````js'), paragraph)
    .map(([f, text]) => `${f}\n${text}\n${f.slice(0, 4)}`),
  paragraph.map((text) => `[^1]: ${text}`),
  paragraph.map((text) => `[^1]: ${text}\n\n    ${text}`),
  target.map((to) => `[r]: ${to} "tên"`),
  fc.tuple(word, word).map(([short, long]) => `*[${short}]: ${long}`),
  paragraph.map((text) => `:::note\n${text}\n:::`),
);

const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

/** A string in YAML's escaped form; some strings can only be written this way. */
const quoted = fc
  .oneof(word, fc.string({ unit: 'binary', maxLength: 8 }))
  .map((text) => JSON.stringify(text));

const address = target.map((to) => JSON.stringify(to));
const aliases = fc.constantFrom(
  '/cu-1/',
  '/Cu-1',
  '/robots.txt',
  '/_headers/',
  '/sitemap.xml',
  '/ma/x/',
  '/404.html',
  '/2020/',
  '/x.html',
  '/x.html/y/',
  '/media/a.png',
  '/gioi-thieu/',
  '/luu-tru',
  '/2020/03/bai-1/',
  '/2020/03/bai-2',
  '/2019/12/cu/',
  '/a.txt',
  '/a.txt/b',
  '/tim-kiem/chi-muc/',
);
const list = (entry: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(entry, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
const date = fc.constantFrom(
  '2020-03-06',
  '2020-03-31 23:59',
  '2020-03',
  '2020-02-30',
  '2020-04-01',
  '2031-03-01',
  '"2020-03-06"',
);

const raw = fc.constantFrom(
  '',
  '~',
  'true',
  'false',
  '1',
  '[]',
  '{}',
  '*a',
  '&a b',
  '!!x y',
  '|\n  a',
  '>-\n  a',
  '- a',
  '@a',
  '"a',
  'a: b',
  'a #b',
);

/** Every field of an article: right values, and some wrong ones. */
const fieldValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  standfirst: quoted,
  unit: fc.constantFrom(
    'dang-bo-xa-hong-duc',
    '[dang-bo-xa-hong-duc, dang-bo-xa-hong-duc]',
    'khong-co',
  ),
  congress: fc.constantFrom('dai-hoi-hong-duc', 'khong-co'),
  byline: quoted,
  source: quoted,
  related: list(
    fc.oneof(
      fc.constantFrom('bai-1', 'bai-2', '2020/03/bai-1', 'nhap', 'hen-gio', 'khong-co'),
      fc.tuple(quoted, address).map(([title, url]) => `{ title: ${title}, url: ${url} }`),
    ),
  ),
  updated: date,
  publishAt: fc.constantFrom('2020-03-07 08:00', '2031-01-01 08:00', '2020-05-30 12:00'),
  expireAt: fc.constantFrom('2020-04-01', '2031-01-02', '2020-06-03', '2019-01-01'),
  draft: fc.constantFrom('true', 'false'),
  verbatim: fc.constantFrom('true', 'false'),
  sample: fc.constantFrom('true', 'false'),
  stub: fc.constantFrom('true', 'false'),
  aliases: list(aliases),
  image: fc
    .tuple(fc.constantFrom('/media/a.png', '/media/khong-co.png'), quoted, quoted)
    .map(([file, alt, caption]) => `{ file: ${file}, alt: ${alt}, caption: ${caption} }`),
  attachments: list(
    fc
      .tuple(fc.constantFrom('/media/b.pdf', '/media/c.pdf'), quoted)
      .map(([file, title]) => `{ file: ${file}, title: ${title} }`),
  ),
  audio: fc.constantFrom('/media/d.mp3', '/media/khong-co.mp3'),
  withdrawn: fc.tuple(date, quoted).map(([day, reason]) => `{ date: ${day}, reason: ${reason} }`),
  corrections: list(fc.tuple(date, quoted).map(([day, text]) => `{ date: ${day}, text: ${text} }`)),
};

const extraFields = fc
  .uniqueArray(fc.constantFrom(...Object.keys(fieldValues)), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .oneof({ weight: 20, arbitrary: fieldValues[name] ?? quoted }, raw)
          .map((value) => `${name}: ${value}\n`),
      ),
    ),
  )
  .map((lines) => lines.join(''));

const title = fc.oneof(
  { weight: 9, arbitrary: word.map((text) => JSON.stringify(`Bài ${text}`)) },
  quoted,
  word.map((text) => text.replaceAll('\n', ' ')),
);

/** The text of an article; most have no fault in their fields. */
const articleText: fc.Arbitrary<string> = fc
  .tuple(
    title,
    fc.oneof({ weight: 14, arbitrary: fc.constant('2020-03-06') }, date),
    extraFields,
    body,
  )
  .map(
    ([name, day, fields, text]) =>
      `---\ntitle: ${name}\ndate: ${day}\ncategory: chinh-tri\n${fields}---\n\n${text}\n`,
  );

/** An old portal's addresses, and their targets. */
const redirects = fc
  .array(fc.tuple(fc.oneof(aliases, target), target), { maxLength: 3 })
  .map(
    (all) =>
      `redirects:${all.length === 0 ? ' []' : ''}\n${all
        .map(([from, to]) => `  - from: ${JSON.stringify(from)}\n    to: ${JSON.stringify(to)}\n`)
        .join('')}`,
  );

/** Articles, a page and a table of old addresses, by path in the content folder. */
export const generatedFiles = (articles: number): fc.Arbitrary<ContentFiles> =>
  fc
    .tuple(
      fc.array(articleText, { minLength: articles, maxLength: articles }),
      body,
      redirects,
      fc.boolean(),
    )
    .map(([texts, page, table, hasTable]) => ({
      ...Object.fromEntries(texts.map((text, n) => [`articles/2020/03/bai-${n + 1}.md`, text])),
      'pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n\n## Mục\n\n${page}\n`,
      ...(hasTable && { 'redirects.yaml': table }),
    }));
