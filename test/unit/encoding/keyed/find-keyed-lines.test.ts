import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { findKeyedLines } from '../../../../src/encoding/keyed/find-keyed-lines.ts';
import { bulletin } from '../../../fixtures/bulletin.ts';
import { encodeTelex, encodeTelexAtOnce, encodeViqr, encodeVniKeys } from './keyed-encoders.ts';

/** The lines with their meaning; unchanged if no form was found. */
const converted = (text: string): string => {
  const lines = text.split('\n');
  const found = new Map(findKeyedLines(lines).map(({ index, meant }) => [index, meant]));
  return lines.map((line, index) => found.get(index) ?? line).join('\n');
};

/** The old position of the tone, as in most input methods, and no capital after a small letter. */
const sentences = globSync(`${bulletin}/articles/**/*.md`)
  .flatMap((file) => readFileSync(file, 'utf8').normalize('NFC').split(/^---$/mu).slice(2))
  .join('\n')
  .split(/(?<=[.;:])\s+/u)
  .map((line) =>
    line
      .replaceAll(/[^\p{L}\p{N} ,/]/gu, ' ')
      .replaceAll(/ +/gu, ' ')
      .trim(),
  )
  /** `z` and `w` begin no Vietnamese word, but English ones such as `Zoom`. */
  .filter((line) => line.split(' ').length >= 6 && !/[zwjf]/iu.test(line));

const forms = [
  ['VIQR', encodeViqr],
  ['VNI', encodeVniKeys],
  ['Telex', encodeTelex],
  ['Telex, each tone at once', encodeTelexAtOnce],
] as const;

test('there are sentences to try', () => expect(sentences.length).toBeGreaterThan(50));

/** Two short sentences of numbers and names are doubtful, and only reported; six are not. */
test.each(forms)(
  'what was typed by %s becomes what was meant, in any choice of sentences',
  (_name, encode) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sentences], { minLength: 6, maxLength: 12 }),
        (chosen) => {
          const text = chosen.join('\n');
          expect(converted(encode(text))).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test.each([
  ['DDa.i ho^.i DDa?ng bo^. xa~', 'viqr', 'Đại hội Đảng bộ xã'],
  [
    "Nga`y 12/3, dda?ng bo^. xa~ to^? chu+'c dda.i ho^.i.",
    'viqr',
    'Ngày 12/3, đảng bộ xã tổ chức đại hội.',
  ],
  ["To^i ye^u tie^'ng nu+o+'c Vie^.t.", 'viqr', 'Tôi yêu tiếng nước Việt.'],
  ["nu*o*'c Vie^.t Nam", 'viqr', 'nước Việt Nam'],
  ['Ddaji hooji Ddangr booj xax', 'telex', 'Đại hội Đảng bộ xã'],
  ['Nguwowif daan Vieetj Nam tw nhieen', 'telex', 'Người dân Việt Nam tư nhiên'],
  ['Dangr booj dduocwj thanhf laapj', 'telex', 'Dảng bộ được thành lập'],
  ['D9a5i ho65i D9a3ng bo65 xa4', 'vni-keys', 'Đại hội Đảng bộ xã'],
  ['Nguoi72 da6n duo75c ho5c tie61ng Vie65t', 'vni-keys', 'Người dân dược học tiếng Việt'],
])('%s is %s for %s', (line, form, meant) => {
  expect(findKeyedLines([line])).toEqual([{ index: 0, form, meant, isSure: true }]);
});

test('addresses and code within a line stay as they are', () => {
  const line =
    'Ddaij hooij DDangr booj: https://x.vn/as/box, `taxs`, hoas@dai.vn, [xem](/booj/tin/)';
  expect(converted(line)).toBe(
    'Đại hội Đảng bộ: https://x.vn/as/box, `taxs`, hoas@dai.vn, [xem](/booj/tin/)',
  );
});

test('a full stop that may be a tone leaves the line in doubt', () => {
  expect(findKeyedLines(["Xa~ ddo' ddi xa. Sau ddo' ve^`"])).toMatchObject([{ isSure: false }]);
  expect(findKeyedLines(["Ba ba` ddi xa la('m."])).toMatchObject([{ isSure: true }]);
});

test('a short line is read as its neighbours are', () => {
  const lines = ['Tin mowis', 'Ddaij hooij DDangr booj xax ddax beesmacj'];
  expect(findKeyedLines(lines).map(({ index }) => index)).toEqual([0, 1]);
  expect(findKeyedLines(['Tin mowis'])).toEqual([]);
});

test('each line is read in its own form', () => {
  const lines = [
    'Ddaij hooij DDangr booj xax ddax beesmacj',
    'D9a5i ho65i D9a3ng bo65 xa4',
    'DDa.i ho^.i DDa?ng bo^. xa~',
  ];
  expect(findKeyedLines(lines).map(({ form }) => form)).toEqual(['telex', 'vni-keys', 'viqr']);
});

test('words typed by VIQR or VNI beside others with letters of their own', () => {
  expect(findKeyedLines(["DDa.i ho^.i bầu 15 ddo^`ng chi' va`o ban cha^'p ha`nh."])).toEqual([
    { index: 0, form: 'viqr', meant: 'Đại hội bầu 15 đồng chí vào ban chấp hành.', isSure: true },
  ]);
  expect(findKeyedLines(['Đảng bộ xã D9a5i ho65i lần thứ XXV'])).toMatchObject([
    { meant: 'Đảng bộ xã Đại hội lần thứ XXV' },
  ]);
});

test.each([
  'Hỏi: Ai đi? Em. Còn ta? Không. Nhà ông B. có hoa (ban), A* là tạm tính.',
  'Hàm lượng Sắt tổng số (Fe2+ + Fe3+)',
  'Phòng họp H1a, xe 29A1-123.45, mã B12c, đường D5 và D6b.',
  "Đội bóng Tottenham's, O'Brien, c'est la vie, rock'n'roll",
  'The quick brown fox jumps over the lazy dog.',
  "Don't do so. It's the box for tax, as far as we can see?",
  'Max has a tax box for his son',
  'Phòng A1, A2 và A5 ở tầng 3',
  'Quốc lộ 5, km 23, xã Hồng Đức',
  'U23 H2O B12 A4 A3',
  'Dang bo xa Hong Duc to chuc dai hoi',
  'https://vi.example/as/box/tax?a=1',
  'Sử dụng Windows, Word, Excel và Box',
  'Saya suka makan nasi goreng dan air',
  'https://x.vn/a1/e2/o3',
])('%s is not taken for typed keys', (line) => expect(findKeyedLines([line])).toEqual([]));

test('neither the documents of this project nor sound articles hold any', () => {
  const files = [...globSync('docs/**/*.md'), 'README.md', ...globSync(`${bulletin}/**/*.md`)];
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').normalize('NFC').split('\n');
    expect(findKeyedLines(lines), file).toEqual([]);
  }
});

test.each([
  ['Dda5i ho65i Dda3ng bo65 xa4 tha2nh co6ng', 'Đại hội Đảng bộ xã thành công'],
  ['DDa5i ho65i dde6m', 'Đại hội đêm'],
  ['dda6y la2 dda6u ddi', 'đây là đâu đi'],
  ['Sáng nay, dda5i ho65i dde6m xong', 'Sáng nay, đại hội đêm xong'],
])('`dd` among keys of VNI does not make it VIQR: %s', (typed, meant) =>
  expect(findKeyedLines([typed])).toEqual([{ index: 0, form: 'vni-keys', meant, isSure: true }]),
);
