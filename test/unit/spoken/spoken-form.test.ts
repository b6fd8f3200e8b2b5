import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/spoken/spoken-form.ts';
import type { SpokenOptions } from '../../../src/spoken/spoken-options.ts';
import { runsOf } from '../../whole-matrix.ts';

/** Lines as a station has them: their kind, as written, as an announcer reads them. */
const table = readFileSync(new URL('spoken-table.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const byKind = Map.groupBy(table, ([kind]) => kind);

test('the table has every kind and enough lines', () => {
  expect(table.length).toBeGreaterThan(500);
  expect(byKind.size).toBeGreaterThanOrEqual(17);
});

describe('a text is read as an announcer reads it', () => {
  test.each([...byKind])('%s', (_, rows) => {
    expect(rows.map(([, written = '']) => spokenForm(written).text)).toEqual(
      rows.map(([, , spoken]) => spoken),
    );
  });
});

test('no digit of the table is left unread', () => {
  const left = table.filter(([, written = '']) => /[\d%]/u.test(spokenForm(written).text));
  expect(left).toEqual([]);
});

test.each<[SpokenOptions, string, string]>([
  [{ zero: 'lẻ' }, '205 hộ', 'hai trăm lẻ năm hộ'],
  [
    { thousand: 'ngàn' },
    '3.005.000 đồng, 30k',
    'ba triệu không trăm linh năm ngàn đồng, ba mươi ngàn',
  ],
  [{ thousand: 'ngàn' }, '1.000.005 đồng', 'một triệu không ngàn không trăm linh năm đồng'],
  [{ mung: 'always' }, 'ngày 6/3', 'ngày mùng sáu tháng ba'],
  [{ mung: 'always' }, 'ngày 5 tháng 11', 'ngày mùng năm tháng mười một'],
  [{ mung: 'always' }, 'mùng 6/3', 'mùng sáu tháng ba'],
  [{ mung: 'always' }, 'ngày 16/3', 'ngày mười sáu tháng ba'],
  [{ mung: 'never' }, 'sáng 6/3', 'sáng sáu tháng ba'],
  [{ documentNumbers: 'short' }, 'Chỉ thị số 35-CT/TW', 'Chỉ thị số ba mươi lăm'],
  [{ documentNumbers: 'short' }, 'Luật số 72/2025/QH15', 'Luật số bảy mươi hai'],
])('with %j, %s is %s', (options, written, spoken) =>
  expect(spokenForm(written, options).text).toBe(spoken),
);

test("the station's own abbreviations come before the built-in ones", () => {
  const abbreviations = { BTC: 'Bộ Tài chính', 'C/ty': 'Công ty', 'P.TN': 'Phòng Thời sự' };
  expect(spokenForm('BTC, C/ty và P.TN; BCH', { abbreviations }).text).toBe(
    'Bộ Tài chính, Công ty và Phòng Thời sự; Ban Chấp hành',
  );
  expect(spokenForm('ABTC', { abbreviations: { BTC: 'x' } }).text).toBe('a bê tê xê');
});

test('an abbreviation that its text explains is read in full from there on', () => {
  expect(spokenForm('Hội Sinh vật cảnh (HSVC) họp. HSVC có 40 hội viên.').text).toBe(
    'Hội Sinh vật cảnh họp. Hội Sinh vật cảnh có bốn mươi hội viên.',
  );
});

test.each([
  ['Ban GKNM họp', 'unknown-abbreviation', 'GKNM'],
  ['BTC họp', 'ambiguous-abbreviation', 'BTC'],
  ['BTV họp', 'ambiguous-abbreviation', 'BTV'],
  ['trước 1/5', 'date-or-number', '1/5'],
  ['giá 1,250 đồng', 'number-sign', '1,250'],
  ['tài khoản 114000161718', 'long-number', '114000161718'],
  ['ông/bà', 'unread-sign', '/'],
])('in %j, %s is reported at %j', (written, doubt, part) => {
  const doubtful = spokenForm(written).spans.filter((span) => span.doubt !== undefined);
  expect(doubtful.map((span) => [span.doubt, written.slice(span.start, span.end)])).toEqual([
    [doubt, part],
  ]);
});

test.each([
  'UBND huyện tổ chức hội nghị',
  'ngày 6/3, 48/50 đại biểu',
  'Bầu 15 đồng chí vào BCH, đạt 100%',
])('nothing is doubtful in %j', (written) =>
  expect(spokenForm(written).spans.filter(({ doubt }) => doubt)).toEqual([]),
);

test('words in capitals are words', () => {
  const title = 'ĐẠI HỘI ĐẢNG BỘ XÃ TU VŨ';
  expect(spokenForm(title)).toEqual({ text: title, spans: [] });
});

const pieces = table.flatMap(([, written = '']) => written.split(' '));

test('each span leads back to its part of the source, and the rest is unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, '\n', '(', ')', ','), { maxLength: 12 }),
      (words) => {
        const source = words.join(' ');
        const { text, spans } = spokenForm(source);
        let [at, spokenAt] = [0, 0];
        for (const { start, end, spokenStart, spokenEnd } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(spokenAt, spokenStart).trim()).toBe(source.slice(at, start).trim());
          [at, spokenAt] = [end, spokenEnd];
        }
        expect(text.slice(spokenAt).trim()).toBe(source.slice(at).trim());
        expect(text.split('\n')).toHaveLength(source.split('\n').length);
      },
    ),
    { numRuns: runsOf(300) },
  );
});
