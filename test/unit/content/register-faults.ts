import type { FaultRow } from './fault-row.ts';
import { article, registers } from './make-content.ts';

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
    'besides: a kind that is none',
    '  - id: a\n    name: A\n    kind: xa',
    '9:11 FIELD_VALUE',
    'viết một trong: dang-bo-huyen, dang-bo-xa',
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
];
