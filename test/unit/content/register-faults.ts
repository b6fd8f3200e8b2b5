import type { FaultRow } from './fault-row.ts';
import { article, markdownFile, registers } from './make-content.ts';

const site = (sentence: string, line: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'site.yaml': `${registers['site.yaml']}${line}\n` },
  [`content/site.yaml:${place}`],
  cure,
];

const units = (sentence: string, added: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'units.yaml': `${registers['units.yaml']}${added}\n` },
  [`content/units.yaml:${place}`],
  cure,
];

/** A table of redirects: from and to in turn; the first is on lines 2 and 3. */
const redirects = (
  sentence: string,
  addresses: readonly string[],
  place: string,
  cure: string,
): FaultRow => [
  sentence,
  {
    'redirects.yaml': `redirects:\n${addresses
      .map((each, index) => (index % 2 === 0 ? `  - from: ${each}\n` : `    to: ${each}\n`))
      .join('')}`,
  },
  [`content/redirects.yaml:${place}`],
  cure,
];

/** The register with one congress and a line more, which is line 5. */
const congressWith = (line: string): string => `${registers['congresses.yaml']}    ${line}\n`;

const congress = (sentence: string, line: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'congresses.yaml': congressWith(line) },
  [`content/congresses.yaml:${place}`],
  cure,
];

/** A unit of the register ends, and another one is its successor. */
const successor = (
  sentence: string,
  { ended, began }: { readonly ended?: string; readonly began?: string },
  place: string,
  cure: string,
): FaultRow =>
  units(
    sentence,
    `${ended === undefined ? '' : `    validTo: ${ended}\n`}  - id: moi
    name: Đảng bộ mới
    kind: dang-bo-xa
    predecessors: [dang-bo-xa-hong-duc]${began === undefined ? '' : `\n    validFrom: ${began}`}`,
    place,
    cure,
  );

/** Faults of the registers. */
export const registerFaults: readonly FaultRow[] = [
  units(
    'besides: an id used twice',
    '  - id: dang-bo-xa-hong-duc\n    name: A\n    kind: chi-bo',
    '7:9 ID_TWICE',
    'đổi một trong hai mã',
  ),
  units(
    'besides: an id with diacritics',
    '  - id: Chi bộ 1\n    name: A\n    kind: chi-bo',
    '7:9 ID',
    'ví dụ chinh-tri',
  ),
  units(
    'besides: a parent that is none',
    '    parent: dang-bo-xa-hong-duk',
    '7:13 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  units(
    'besides: a unit below itself',
    '    parent: dang-bo-xa-hong-duc',
    '7:13 UNIT_CIRCLE',
    'đúng đơn vị cấp trên',
  ),
  units(
    'row 24: a misspelled first field of a unit',
    '  - idd: a\n    name: A\n    kind: chi-bo',
    '7:5 KEY_UNKNOWN',
    'ý bạn là "id"?',
  ),
  [
    'besides: a term with a long dash',
    { 'congresses.yaml': `${registers['congresses.yaml']}terms:\n  - id: 2020–2025\n` },
    ['content/congresses.yaml:6:9 TERM_ID'],
    'giữa là dấu trừ, ví dụ 2020-2025',
  ],
  [
    'besides: former years of a term that no congress has',
    {
      'congresses.yaml': `${registers['congresses.yaml']}    term: { from: 2020, to: 2025 }
terms:
  - id: 2020-2024
    formerIds: [2019-2024]
`,
    },
    ['content/congresses.yaml:7:9 TERM_UNKNOWN'],
    'viết một nhiệm kỳ mà đại hội có ghi: 2020-2025',
  ],
  [
    'besides: an article of a congress and a thread whose ids have changed',
    {
      'congresses.yaml': `${registers['congresses.yaml']}    formerIds: [dai-hoi-khac-ten]\n`,
      'threads.yaml': 'threads:\n  - id: moi\n    title: Mới\n    formerIds: [ten-truoc-kia]\n',
      'articles/2020/03/x.md': article({ congress: 'dai-hoi-khac-ten', thread: 'ten-truoc-kia' }),
    },
    [
      'content/articles/2020/03/x.md:5:11 CONGRESS_UNKNOWN',
      'content/articles/2020/03/x.md:6:9 THREAD_UNKNOWN',
    ],
    ['ý bạn là "dai-hoi-hong-duc"?', 'ý bạn là "moi"?'],
  ],
  [
    'besides: a congress of an unknown unit',
    { 'congresses.yaml': 'congresses:\n  - id: a\n    name: A\n    unit: chi-bo-1\n' },
    ['content/congresses.yaml:4:11 UNIT_UNKNOWN'],
    'tệp units.yaml',
  ],
  site(
    'besides: a menu entry that is no group',
    'mainMenu:\n  - Lưu trữ',
    '9:5 FIELD_GROUP',
    'mỗi trường con',
  ),
  site('besides: a number out of range', 'articlesPerPage: 0', '8:18 FIELD_NUMBER', 'từ 1 đến 100'),
  site('besides: a pace', 'announcer: { pace: 20 }', '8:20 PACE', 'từ 60 đến 400'),
  site(
    'besides: an address without a scheme',
    'websiteLinks: [{ name: A, links: [{ name: B, url: vi-du.vn }] }]',
    '8:51 URL',
    'bắt đầu bằng https://',
  ),
  site(
    'besides: a menu path that is none',
    'mainMenu:\n  - { label: A, path: luu-tru }',
    '9:23 SITE_PATH',
    'dấu /',
  ),
  site(
    'besides: a menu entry that leads nowhere',
    'footerMenu:\n  - { label: A, path: /luu-tu/ }',
    '9:23 LINK_MISSING',
    'ý bạn là "/luu-tru/"?',
  ),
  site(
    'besides: a one-stop page that is not there',
    'oneStopPage: mot-cua',
    '8:14 LINK_MISSING',
    'đường dẫn',
  ),
  redirects(
    'besides: a whole address of the old portal',
    ['https://cu.example/Default.aspx?tabid=12', '/luu-tru/'],
    '2:11 REDIRECT_FROM',
    'bỏ phần https:// và tên miền',
  ),
  redirects(
    'besides: an old address with a quotation mark in its query',
    ['/a?b="c"', '/luu-tru/'],
    '2:11 REDIRECT_FROM',
    'dấu ngoặc kép',
  ),
  redirects(
    'besides: a redirect to a page that is not there',
    ['/cu/', '/luu-tr/'],
    '3:9 REDIRECT_MISSING',
    'ý bạn là "/luu-tru/"?',
  ),
  redirects(
    'besides: a redirect from a page that is there',
    ['/luu-tru/', '/'],
    '2:11 ALIAS_TAKEN',
    'mỗi địa chỉ chỉ có một trang',
  ),
  redirects(
    'besides: an old address that is that of a file of the site',
    ['/robots.txt', '/'],
    '2:11 ALIAS_TAKEN',
    'đang là của một trang hay tệp khác',
  ),
  redirects(
    'besides: an old address below one that is a file',
    ['/cu.html', '/', '/cu.html/trang/', '/luu-tru/'],
    '4:11 ALIAS_TAKEN',
    'mỗi địa chỉ chỉ có một trang',
  ),
  redirects(
    'besides: an old address too long for the name of a file',
    [`/${'tin-'.repeat(60)}/`, '/'],
    '2:11 REDIRECT_FROM',
    'quá dài cho tên một tệp',
  ),
  redirects(
    'besides: a chain of redirects',
    ['/mot/', '/hai/', '/hai/', '/luu-tru/'],
    '3:9 REDIRECT_CHAIN',
    'viết thẳng địa chỉ cuối cùng: /luu-tru/',
  ),
  redirects(
    'besides: an old address that leads to itself',
    ['/mot/', '/mot/'],
    '3:9 REDIRECT_CHAIN',
    'dẫn vòng tròn',
  ),
  redirects(
    'besides: an old address twice with one query',
    ['/a.aspx?id=1', '/luu-tru/', '/A.aspx?id=1', '/'],
    '4:11 ALIAS_TWICE',
    'đã ghi ở content/redirects.yaml',
  ),
  redirects(
    'besides: a redirect to another site',
    ['/cu/', '//khac.example/'],
    '3:9 SITE_PATH',
    'bắt đầu và kết thúc bằng dấu /',
  ),
  [
    'besides: a redirect to the address of a hidden article that is the alias of another one',
    {
      'redirects.yaml': 'redirects:\n  - from: /cu/\n    to: /2020/03/nhap/\n',
      'articles/2020/03/nhap.md': article({ draft: 'true' }),
      'articles/2020/03/moi.md': article({ title: 'Bài mới', aliases: '[/2020/03/nhap/]' }),
    },
    ['content/redirects.yaml:3:9 REDIRECT_CHAIN'],
    'viết thẳng địa chỉ cuối cùng: /2020/03/moi/',
  ],
  [
    'besides: a redirect to an article that is not yet published',
    {
      'redirects.yaml': 'redirects:\n  - from: /cu/\n    to: /2020/03/nhap/\n',
      'articles/2020/03/nhap.md': article({ draft: 'true' }),
    },
    ['content/redirects.yaml:3:9 REDIRECT_UNPUBLISHED (warning)'],
    'chưa dẫn tới đâu',
  ],
  units(
    'besides: a former id that is that of a unit',
    '    formerIds: [dang-bo-xa-hong-duc]',
    '7:17 ALIAS_TAKEN',
    'mỗi địa chỉ chỉ có một trang',
  ),
  congress(
    'besides: a time that is none',
    'planned: tháng 4',
    '5:14 IMPRECISE_DATE',
    '2020-04,2020-05',
  ),
  congress(
    'besides: a Roman numeral that is none',
    'ordinal: XXVV',
    '5:14 ORDINAL',
    'số La Mã chữ hoa',
  ),
  congress(
    'besides: two ordinals',
    'ordinal: XXV\n    ordinalNumber: 24',
    '6:20 ORDINAL_DIFFERS',
    'cho hai số bằng nhau',
  ),
  congress(
    'besides: a year of two digits',
    'term: { from: 20, to: 2025 }',
    '5:19 YEAR',
    'bốn chữ số',
  ),
  congress(
    'besides: a term that ends before it begins',
    'term: { from: 2025, to: 2020 }',
    '5:11 TERM_BACKWARDS',
    'sửa năm from hoặc to',
  ),
  congress(
    'besides: a congress that was held on no day',
    'status: da-hoan-thanh',
    '5:13 CONGRESS_ACTUAL',
    'thêm actual:',
  ),
  congress(
    'besides: a planned congress that was held',
    'status: du-kien\n    actual: 2020-03-06',
    '5:13 CONGRESS_STATUS',
    'bỏ actual',
  ),
  congress(
    'besides: a fact of an article that is not there',
    'facts: [{ label: A, value: B, quote: C, article: khong-co }]',
    '5:54 FACT_ARTICLE',
    'không có đuôi .md',
  ),
  [
    'besides: words that an article does not have',
    {
      'articles/2020/03/x.md': article({}, 'Số dư đạt **15,3 %**.'),
      'congresses.yaml': congressWith(
        'facts:\n      - { label: A, value: B, quote: Số dư đạt 15 %, article: x }\n      - { label: C, value: D, quote: "dư đạt  15,3 %", article: x }',
      ),
    },
    ['content/congresses.yaml:6:38 FACT_QUOTE'],
    'chép lại đúng câu chữ',
  ],
  [
    'besides: two articles that tell one thing in two ways',
    {
      'articles/2020/03/x.md': article({}, 'Có 150 đại biểu.'),
      'articles/2020/03/y.md': article({ title: 'Y' }, 'Có 152 đại biểu.'),
      'congresses.yaml': congressWith(
        'facts:\n      - { label: A, value: 150, quote: 150 đại biểu, article: x }\n      - { label: A, value: 152, quote: 152 đại biểu, article: y }'.replaceAll(
          /value: (\d+)/gu,
          'value: "$1"',
        ),
      ),
    },
    ['content/congresses.yaml:7:28 FACT_DISAGREES (warning)'],
    'xem lại hai nguồn',
  ],
  [
    'besides: congresses of one unit that do not follow each other',
    {
      'congresses.yaml': `${congressWith('ordinal: XXV\n    term: { from: 2020, to: 2025 }')}  - id: sau
    name: Đại hội sau
    unit: dang-bo-xa-hong-duc
    ordinal: XXVII
    term: { from: 2026, to: 2030 }
`,
    },
    [
      'content/congresses.yaml:10:14 CONGRESS_ORDINAL (warning)',
      'content/congresses.yaml:11:11 CONGRESS_TERM (warning)',
    ],
    ['đáng lẽ là lần thứ XXVI', 'kết thúc năm 2025'],
  ],
  units(
    'besides: a unit that ends before it begins',
    '    validFrom: 2025-07-01\n    validTo: 2020-01-01',
    '7:16 VALIDITY_BACKWARDS',
    'sửa một trong hai ngày',
  ),
  units(
    'besides: a unit that comes from none that is known',
    '    predecessors: [dang-bo-xa-hong-duk]',
    '7:20 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  units(
    'besides: a unit that comes from itself',
    '    predecessors: [dang-bo-xa-hong-duc]',
    '7:19 SUCCESSION_CIRCLE',
    'sửa trường predecessors',
  ),
  successor(
    'besides: a unit that comes from one that goes on',
    {},
    '10:20 SUCCESSION_OPEN',
    'thêm validTo',
  ),
  successor(
    'besides: a unit that was there before its predecessor ended',
    { ended: '2025-07-31', began: '2025-07-01' },
    '11:20 SUCCESSION_OVERLAP',
    'cho liền nhau',
  ),
  successor(
    'besides: a unit that came long after its predecessor',
    { ended: '2025-06-01', began: '2025-07-01' },
    '11:20 SUCCESSION_GAP (warning)',
    'ngày hôm sau',
  ),
  units(
    'besides: an official number of two communes at one time',
    '    placeCode: "10501"\n  - id: khac\n    name: Đảng bộ xã Khác\n    kind: dang-bo-xa\n    placeCode: "10501"',
    '11:16 PLACE_CODE_SHARED (warning)',
    'ghi validTo',
  ),
  units(
    'besides: a name of two units at one time',
    '  - id: khac\n    name: Đảng bộ khác\n    kind: chi-bo\n    aliases: [đảng bộ xã hồng đức]',
    '7:5 UNIT_NAME_SHARED',
    'khác thời gian',
  ),
  [
    'besides: an article about a unit that was not there yet',
    {
      'units.yaml': `${registers['units.yaml']}    validFrom: 2025-07-01\n`,
      'articles/2020/03/x.md': article({ unit: 'dang-bo-xa-hong-duc' }),
    },
    ['content/articles/2020/03/x.md:5:7 UNIT_NOT_VALID (warning)'],
    'mã của đơn vị vào ngày đó',
  ],
  [
    'besides: a thread of a congress that is not there',
    { 'threads.yaml': 'threads:\n  - id: a\n    title: A\n    congress: dai-hoi-hong-duk\n' },
    ['content/threads.yaml:4:15 CONGRESS_UNKNOWN'],
    'ý bạn là "dai-hoi-hong-duc"?',
  ],
  site(
    'besides: words in place of a telephone number',
    'oneStop: { contacts: [{ name: A, phone: chưa có }] }',
    '8:41 PHONE',
    'đặt trong ngoặc kép',
  ),
  site('besides: a promise in words', 'hstsDays: 1 năm', '8:11 DAYS', 'từ 1 đến 730'),
  [
    'besides: https promised for a site that has none',
    {
      'site.yaml': `${registers['site.yaml'].replace('https:', 'http:')}hstsDays: 365\n`,
    },
    ['content/site.yaml:8:11 HSTS_PLAIN'],
    'xóa dòng này',
  ],
  site(
    'besides: a public key that was cut short',
    'releaseKey: RWRJWmWWV/OgK4N3csC6',
    '8:13 RELEASE_KEY',
    'chép lại đủ 56 ký tự',
  ),
  site(
    'besides: an address of mail without a sign',
    'oneStop: { contacts: [{ name: A, email: a vi-du.vn }] }',
    '8:41 EMAIL',
    'ten@vi-du.vn',
  ),
  [
    'besides: an event that ends before it begins, of a unit that is not there',
    {
      'events.yaml':
        'events:\n  - { id: a, name: A, from: 2026-02-26 07:30, to: 2026-02-25, unit: khong-co }\n  - { id: b, name: B, from: 2026-02-26 07:30, to: 2026-02-26 }\n',
    },
    ['content/events.yaml:2:51 EVENT_BACKWARDS', 'content/events.yaml:2:69 UNIT_UNKNOWN'],
    ['sửa from hoặc to', 'xem các mã đơn vị'],
  ],
  [
    'besides: a contact whom nobody can reach',
    {
      'units.yaml': `${registers['units.yaml']}    contacts: [{ name: Văn phòng, about: Đơn thư }]\n`,
    },
    ['content/units.yaml:7:24 CONTACT_UNREACHABLE'],
    'thêm ít nhất một dòng',
  ],
  [
    'content for a newer program',
    { 'site.yaml': `${registers['site.yaml']}contentVersion: 99\n` },
    ['content/site.yaml:8:17 CONTENT_NEWER'],
    'cập nhật chương trình',
  ],
  [
    'besides: a page in English that does not say so, without English words around it',
    { 'pages/en/about.md': markdownFile('title: About', 'We are a station.') },
    ['content/pages/en/about.md:1:1 PAGE_ENGLISH_UNSAID', 'content/site.yaml:1:1 ENGLISH_MISSING'],
    ['thêm dòng "lang: en"', 'thêm vào site.yaml nhóm english'],
  ],
  [
    'besides: a page in English at a Vietnamese address',
    { 'pages/about.md': markdownFile('title: About\nlang: en', 'We are a station.') },
    ['content/pages/about.md:3:7 PAGE_ENGLISH_PLACE'],
    'pages/en/about.md',
  ],
  [
    'besides: translations of a page that is not there, and of one that has one; no notice in English',
    {
      'site.yaml': `${registers['site.yaml']}notice: Trang thử nghiệm\nenglish: { name: A, description: A, station: A, owner: A, responsible: A }\n`,
      'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', 'Đài.'),
      'pages/en/a.md': markdownFile('title: A\nlang: en\ntranslates: gioi-thieu', 'We.'),
      'pages/en/b.md': markdownFile('title: B\nlang: en\ntranslates: gioi-thieu', 'We.'),
      'pages/en/c.md': markdownFile('title: C\nlang: en\ntranslates: gioi-thiu', 'We.'),
    },
    [
      'content/pages/en/b.md:4:13 TRANSLATION_TWICE',
      'content/pages/en/c.md:4:13 TRANSLATION_UNKNOWN',
      'content/site.yaml:9:10 ENGLISH_PARTLY',
    ],
    ['bỏ dòng translates', 'ý bạn là "gioi-thieu"?', 'thêm notice bằng tiếng Anh'],
  ],
];
