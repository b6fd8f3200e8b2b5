import { expect, test } from 'vitest';
import { sheetOpening } from '../../../../src/site/articles/sheet-opening.ts';

const frame = { title: 'Đại hội', standfirst: undefined, byline: undefined };
const sentence = 'Đây là một câu văn mẫu dài vừa phải. ';
const long = sentence.repeat(60).trim();

test('a short text is on the sheet as a whole, paragraph by paragraph', () => {
  expect(sheetOpening('Một.\n\nHai.\n\n\n Ba.', frame)).toEqual({
    opening: ['Một.', 'Hai.', 'Ba.'],
    isCut: false,
  });
});

test('a long paragraph ends with a whole sentence', () => {
  const { opening, isCut } = sheetOpening(long, frame);
  expect(isCut).toBe(true);
  expect(opening).toHaveLength(1);
  expect(opening[0]?.length).toBeGreaterThan(700);
  expect(opening[0]).toMatch(/vừa phải\.$/u);
});

test('a text without sentences ends with a whole word', () => {
  const { opening } = sheetOpening('tiếng '.repeat(500), frame);
  expect(opening[0]).toMatch(/ tiếng$/u);
});

test('a table keeps its lines, and ends with a whole one', () => {
  const { opening } = sheetOpening('Thứ Hai    Sáng   Tin\n'.repeat(50), frame);
  const lines = opening[0]?.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThan(25);
  expect(new Set(lines)).toEqual(new Set(['Thứ Hai Sáng Tin']));
});

test.each([
  ['many short paragraphs', 'Tin.\n\n'.repeat(200), frame],
  ['a long headline', long, { ...frame, title: 'Đại hội đảng bộ '.repeat(15) }],
  ['a long standfirst', long, { ...frame, standfirst: sentence.repeat(12) }],
  ['a long byline', long, { ...frame, byline: sentence.repeat(6) }],
])('%s leave less room', (_name, text, fuller) => {
  const lettersOf = (opening: readonly string[]): number => opening.join('').length;
  expect(lettersOf(sheetOpening(text, fuller).opening)).toBeLessThan(
    lettersOf(sheetOpening(long, frame).opening),
  );
});

test('where nothing fits, only the address is printed', () => {
  expect(sheetOpening(long, { ...frame, title: 'Đại hội '.repeat(100) })).toEqual({
    opening: [],
    isCut: true,
  });
});
