import type { FaultRow } from './fault-row.ts';
import { png } from './make-content.ts';

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`;

const look = (sentence: string, text: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'look.yaml': text },
  [`content/look.yaml:${place}`],
  cure,
];

/** Faults of the look of the site. */
export const lookFaultRows: readonly FaultRow[] = [
  look('besides: a colour by its name', 'colour: xanh\n', '1:9 COLOUR', 'colour: "#0d3a80"'),
  look(
    'besides: a colour without quotation marks, which YAML takes for a comment',
    'colour: #0d3a80\n',
    '1:9 COLOUR_UNQUOTED',
    'viết "#0d3a80"',
  ),
  look(
    'besides: a colour of a group without quotation marks',
    'light:\n  link: #0f3f8a\n',
    '2:9 COLOUR_UNQUOTED',
    'viết "#0f3f8a"',
  ),
  look(
    'besides: links too faint to be read',
    'light:\n  link: "#7aa7ff"\n',
    '2:9 COLOUR_FAINT',
    'viết "#436cbf", là màu gần nhất đọc được',
  ),
  look(
    'besides: a block of the front page twice',
    'frontPage:\n  - don-vi\n  - tien-do\n  - don-vi\n',
    '4:5 FRONT_BLOCK_TWICE',
    'xóa một dòng',
  ),
  look(
    'besides: a block that there is not',
    'frontPage:\n  - thoi-tiet\n',
    '2:5 FIELD_VALUE',
    'viết một trong: truyen-thanh, nghe-tin',
  ),
  [
    'besides: two marks',
    { 'mark.svg': drawing(''), 'mark.png': png },
    ['content/mark.svg:1:1 MARK_TWICE'],
    'giữ một tệp',
  ],
  [
    'besides: letters in a mark, which each machine draws with other fonts',
    { 'mark.svg': drawing('<text x="1" y="9">Đài</text>') },
    ['content/mark.svg:1:1 MARK_TEXT'],
    'đổi chữ thành nét',
  ],
];
