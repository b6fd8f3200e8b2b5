import type { FaultRow } from './fault-row.ts';
import { article, markdownFile, registers } from './make-content.ts';

/** The article that the rows quote: its text begins on line 7. */
const opening = article(
  { date: '2020-03-12' },
  'Mở đầu.\n\nCó mặt 148 trên 150 đại biểu được triệu tập; hai mươi bảy đồng chí trúng cử.\n\nĐồng chí Người Mẫu giữ chức Bí thư.',
);

const resolution = (number: string, body: string): string =>
  markdownFile(
    `number: ${number}\nkind: Nghị quyết\nissuer: Đại hội\nissued: 2020-03-12\nabstract: Trích yếu`,
    body,
  );

const texts = {
  'articles/2020/03/khai-mac.md': opening,
  'documents/nghi-quyet.md': resolution('01-NQ/ĐH', 'Phấn đấu 95,5 % số hộ dùng nước sạch.'),
  'documents/chi-co-tep.md': resolution('02-NQ/ĐH', ''),
};

/** A congress with further lines, from line 5 on, in one-line notation. */
const congress = (
  sentence: string,
  line: string,
  places: readonly string[],
  cures: string | readonly string[],
): FaultRow => [
  `besides: ${sentence}`,
  { ...texts, 'congresses.yaml': `${registers['congresses.yaml']}    ${line}\n` },
  places.map((place) => `content/congresses.yaml:${place}`),
  cures,
];

const unit = (sentence: string, entry: string, place: string, cure: string): FaultRow => [
  `besides: ${sentence}`,
  {
    ...texts,
    'units.yaml': `${registers['units.yaml']}    appointments:\n      - ${entry}\n`,
  },
  [`content/units.yaml:${place}`],
  cure,
];

const delegateLine = (fields: string): string => `delegates: [{ ${fields} }]`;
const words = 'quote: Có mặt 148 trên 150 đại biểu';

/** Mistakes in quotations, in the numbers that they prove, and in the steps of a congress. */
export const quoteFaultRows: readonly FaultRow[] = [
  congress(
    'a number without a source',
    delegateLine(`present: 148, called: 150, ${words}`),
    ['5:53 SOURCE_ONE'],
    'thêm article:',
  ),
  congress(
    'a number with two sources in one entry',
    delegateLine(`present: 148, ${words}, article: khai-mac, document: 01-NQ/ĐH`),
    ['5:40 SOURCE_ONE'],
    'chỉ giữ một trong hai',
  ),
  congress(
    'words that are nearly in the article: the line, and the word that differs',
    delegateLine('present: 149, quote: Có mặt 149 trên 150 đại biểu, article: khai-mac'),
    ['5:40 FACT_QUOTE'],
    ['gần nhất là dòng 9: "Có mặt 148 trên 150 đại biểu"; trong bài là "148", ở đây là "149"'],
  ),
  congress(
    'a number that the quoted words do not contain',
    delegateLine(`present: 147, ${words}, article: khai-mac`),
    ['5:40 QUOTE_NUMBER'],
    'câu trích không có con số 147',
  ),
  congress(
    'a number that the quoted words write out',
    'results: [{ what: Trúng cử, value: 27, unit: đồng chí, quote: hai mươi bảy đồng chí trúng cử, article: khai-mac }]',
    ['5:67 QUOTE_IN_WORDS (warning)'],
    'đọc lại câu trích',
  ),
  congress(
    'a number with its unit in one field',
    'goals: [{ what: Nước sạch, goal: "95,5 %", unit: "%", quote: Phấn đấu 95, document: nghi-quyet }]',
    ['5:38 QUANTITY'],
    'đơn vị tính ghi ở unit',
  ),
  congress(
    'a document without its text',
    'goals: [{ what: Nước sạch, goal: 96, unit: "%", quote: Phấn đấu 96 %, document: 02-NQ/ĐH }]',
    ['5:60 FACT_QUOTE'],
    'văn bản này chưa có lời văn',
  ),
  congress(
    'more delegates than were called, a congress of nobody, and two sources that differ',
    'delegates: [{ called: 148, present: 150, quote: Có mặt 148 trên 150, article: khai-mac }, { quote: Mở đầu, article: khai-mac }, { called: 150, quote: 150 đại biểu, article: khai-mac }]',
    ['5:41 FIGURE_OVER', '5:95 DELEGATES_NONE', '5:143 FACT_DISAGREES (warning)'],
    ['lớn hơn tổng số 148', 'thêm called', 'ở nguồn khác là 148'],
  ),
  congress(
    'a step that is a session too, and a step before the one that it follows',
    'steps: [{ kind: tru-bi, date: 2020-03-11 }, { kind: chuan-y, date: 2020-02 }, { kind: chinh-thuc, date: 2020-03-12 }]\n    sessions: [{ kind: tru-bi, date: 2020-03-11 }]',
    ['5:21 STEP_TWICE', '5:72 STEP_ORDER (warning)'],
    ['bỏ mục này ở steps', 'xem lại thời gian'],
  ),
  congress(
    'a goal for a year after the term',
    'term: { from: 2020, to: 2025 }\n    goals: [{ what: Nước sạch, goal: "95,5", unit: "%", by: 2030, quote: "Phấn đấu 95,5 %", document: 01-NQ/ĐH }]',
    ['6:61 GOAL_YEAR (warning)'],
    'ngoài nhiệm kỳ 2020–2025',
  ),
  congress(
    'comments that end before they begin, without a way to give them, and a summary without a source',
    'consultations: [{ id: a, subject: Dự thảo, opens: 2020-03-10, closes: 2020-03-01, summary: Tốt }, { id: a, subject: B, opens: 2020-03-10, closes: 2020-03-11, office: Trụ sở }]',
    [
      '5:39 CONSULTATION_UNANSWERABLE',
      '5:75 CONSULTATION_BACKWARDS',
      '5:96 CONSULTATION_SUMMARY',
      '5:109 CONSULTATION_TWICE',
    ],
    ['thêm ít nhất một dòng', 'sửa opens hoặc closes', 'thêm article:', 'đặt mã khác'],
  ),
  unit(
    'somebody who left office before taking it',
    '{ person: Người Mẫu, office: Bí thư, from: 2020-03-12, to: 2020-03-01, quote: Đồng chí Người Mẫu giữ chức Bí thư, article: khai-mac }',
    '8:68 APPOINTMENT_BACKWARDS',
    'sửa from hoặc to',
  ),
  unit(
    'somebody whom the quoted words do not name',
    '{ person: Ai Khác, office: Bí thư, quote: Đồng chí Người Mẫu giữ chức Bí thư, article: khai-mac }',
    '8:51 APPOINTMENT_NAME',
    'trích câu có họ tên',
  ),
];
