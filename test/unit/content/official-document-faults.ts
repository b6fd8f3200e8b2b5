import type { FaultRow } from './fault-row.ts';
import { markdownFile, registers } from './make-content.ts';

const sound = {
  number: '35-CT/TW',
  kind: 'Chỉ thị',
  issuer: 'Cơ quan mẫu',
  issued: '2020-03-06',
  abstract: 'Trích yếu',
};

/** A document without faults except in the given fields: number on line 2, issued 5, abstract 6, others from 7. */
const officialDocument = (fields: Readonly<Record<string, string>> = {}, body?: string): string =>
  markdownFile(
    Object.entries({ ...sound, ...fields })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    body,
  );

const file = 'documents/a.md';
const inA = (place: string): string => `content/${file}:${place}`;

const fields = (
  sentence: string,
  misused: Readonly<Record<string, string>>,
  place: string,
  cure: string,
): FaultRow => [
  `besides: ${sentence}`,
  {
    [file]: officialDocument(misused),
    'documents/cu.md': officialDocument({ number: '12/2019/QD-MAU' }),
  },
  [inA(place)],
  cure,
];

/** Faults of the register of documents. */
export const officialDocumentFaults: readonly FaultRow[] = [
  ['besides: a document without a text', { [file]: officialDocument({}, '') }, [], []],
  fields(
    'a number as it is spoken',
    { number: 'Số 35 - CT/TW' },
    '2:9 DOCUMENT_NUMBER',
    'viết 35-CT/TW',
  ),
  fields(
    'a number with a long dash',
    { number: '26/2020/TT–BTTTT' },
    '2:9 DOCUMENT_NUMBER',
    'viết 26/2020/TT-BTTTT',
  ),
  fields(
    'a number that is none',
    { number: 'chỉ thị 35' },
    '2:9 DOCUMENT_NUMBER',
    'viết như 26/2020/TT-BTTTT',
  ),
  fields(
    'a field by its Vietnamese name',
    { 'trích yếu': 'A' },
    '7:1 KEY_UNKNOWN',
    'xóa dòng này, vì đã có trường abstract',
  ),
  fields(
    'a document in force before it was issued',
    { inForce: '2020-01-01' },
    '7:10 DOCUMENT_IN_FORCE (warning)',
    'xem lại hai ngày',
  ),
  fields(
    'a document that ends before it begins',
    { expires: '2020-01-01' },
    '7:10 DOCUMENT_EXPIRES',
    'sửa một trong hai ngày',
  ),
  fields(
    'an unknown document, near a known number',
    { replaces: '[12/2019/QD-MAUU]' },
    '7:12 DOCUMENT_UNKNOWN',
    'ý bạn là "12/2019/QD-MAU"?',
  ),
  fields(
    'an unknown document unlike any other',
    { amends: '[nghi-quyet-moi]' },
    '7:10 DOCUMENT_UNKNOWN',
    'viết tên tệp của văn bản',
  ),
  fields(
    'a document that replaces itself',
    { replaces: '[35-CT/TW]' },
    '7:12 DOCUMENT_SELF',
    'ghi văn bản cũ',
  ),
  fields(
    'a document whose file is not there',
    { file: '/media/a.pdf' },
    '7:7 MEDIA_MISSING',
    'chép tệp vào thư mục media',
  ),
  fields(
    'a document whose file is of another kind',
    { file: '/media/a.doc' },
    '7:7 ATTACHMENT_PATH',
    '.pdf, .docx hoặc .xlsx',
  ),
  fields(
    'an old address of a document that is that of a page',
    { aliases: '[/luu-tru/]' },
    '7:11 ALIAS_TAKEN',
    'mỗi địa chỉ chỉ có một trang',
  ),
  [
    'besides: documents that replace and amend each other',
    {
      [file]: officialDocument({ replaces: '[b]' }),
      'documents/b.md': officialDocument({ number: '36-CT/TW', amends: '[c, 12-KH/HU]' }),
      'documents/c.md': officialDocument({ number: '37-CT/TW', replaces: '[35-CT/TW]' }),
      'documents/d.md': officialDocument({ number: '12-KH/HU', issued: '2019-01-01' }),
    },
    [
      inA('7:12 DOCUMENT_CIRCLE'),
      'content/documents/b.md:7:10 DOCUMENT_CIRCLE',
      'content/documents/c.md:7:12 DOCUMENT_CIRCLE',
    ],
    'chỉ văn bản sau thay thế, sửa đổi văn bản trước',
  ],
  [
    'besides: one document twice',
    { [file]: officialDocument(), 'documents/b.md': officialDocument({ issued: '2020-12-31' }) },
    ['content/documents/b.md:2:9 DOCUMENT_TWICE'],
    'với content/documents/a.md; nếu là cùng một văn bản thì xóa một tệp',
  ],
  [
    'besides: one number in two years, and a document that names it',
    {
      'documents/b.md': officialDocument({ number: '12-KH/HU', issued: '2018-01-01' }),
      'documents/c.md': officialDocument({ number: '12-KH/HU', issued: '2019-01-01' }),
      [file]: officialDocument({ replaces: '[12-KH/HU]' }),
    },
    [inA('7:12 DOCUMENT_AMBIGUOUS')],
    'viết tên tệp của văn bản: b hoặc c',
  ],
  [
    'besides: a reference to a document with faults of its own, and to the older one of the same number',
    {
      [file]: officialDocument({ number: '12-KH/HU', replaces: '[sai, 12-kh/hu]' }),
      'documents/cu.md': officialDocument({ number: '12-KH/HU', issued: '2019-01-01' }),
      'documents/sai.md': officialDocument({ issued: '31/02/2020', number: '13-KH/HU' }),
    },
    ['content/documents/sai.md:5:9 DATE'],
    'không phải ngày hợp lệ',
  ],
  [
    'besides: a link to a sample document where samples are left out',
    {
      'site.yaml': registers['site.yaml'].replace('samples: true', 'samples: false'),
      [file]: officialDocument({ sample: 'true' }),
      'documents/b.md': officialDocument({ number: '36-CT/TW' }, 'Xem [văn bản](/van-ban/a/).'),
    },
    ['content/documents/b.md:9:15 LINK_UNPUBLISHED (warning)'],
    'chữ ở đây không thành liên kết',
  ],
  [
    'besides: a link to a document that is not there, in the text of another one',
    { [file]: officialDocument({}, 'Xem [văn bản](/van-ban/b/).') },
    [inA('9:15 LINK_MISSING')],
    'ý bạn là "/van-ban/a/"?',
  ],
  fields(
    'a document of a unit that is not there',
    { unit: 'Hông Đức' },
    '7:7 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  fields(
    'a document of a congress that is not there',
    { congress: 'dai-hoi-hong-duk' },
    '7:11 CONGRESS_UNKNOWN',
    'ý bạn là "dai-hoi-hong-duc"?',
  ),
];
