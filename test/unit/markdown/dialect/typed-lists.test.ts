import { describe, expect, test } from 'vitest';
import { elementsOf, markupOf } from '../make-renderer.ts';

/** The lists of a text with their levels: `(a) (b (c))`; `¶` is a paragraph between them. */
const outline = (text: string): string =>
  markupOf(text)
    .replaceAll(/\n/gu, '')
    .replaceAll(/<ul[^>]*>/gu, '(')
    .replaceAll('</ul>', ')')
    .replaceAll('<li>', '·')
    .replaceAll('</li>', '')
    .replaceAll('<p>', '¶')
    .replaceAll('</p>', '');

test.each([
  ['dashes', '– Một\n– Hai', '(·Một·Hai)'],
  ['dots', '• Một\n• Hai', '(·Một·Hai)'],
  ['signs of Word’s fonts', '\uf0b7 Một\n\uf0b7 Hai', '(·Một·Hai)'],
  ['hyphens that touch their words', '-Về kinh tế\n-Về xã hội', '(·Về kinh tế·Về xã hội)'],
  ['letters below a line', 'Gồm:\na) Một;\nb) Hai.', '¶Gồm:(·a) Một;·b) Hai.)'],
  ['the Vietnamese order of letters', 'd) Một;\nđ) Hai;\ne) Ba.', '(·d) Một;·đ) Hai;·e) Ba.)'],
  ['letters with full stops', 'a. Một\nb. Hai', '(·a. Một·b. Hai)'],
  ['numbers with a stroke', '1/ Một\n2/ Hai', '(·1/ Một·2/ Hai)'],
  ['numbers that touch their words', '1.Một\n2.Hai', '(·1.Một·2.Hai)'],
  ['numbers of two parts', '1.1. Một\n1.2. Hai', '(·1.1. Một·1.2. Hai)'],
  ['numbers in brackets', '(1) Một\n(2) Hai', '(·(1) Một·(2) Hai)'],
  ['Roman numerals', 'I. Một\nII. Hai\nIII. Ba', '(·I. Một·II. Hai·III. Ba)'],
  ['capitals', 'A. Một\nB. Hai', '(·A. Một·B. Hai)'],
  ['bullets below letters', 'a) Một:\n– x\n– y\nb) Hai', '(·a) Một:(·x·y)·b) Hai)'],
  [
    'three levels',
    'I. Một\n1. Hai\na) Ba\nb) Bốn\n2. Năm\nII. Sáu',
    '(·I. Một(·1. Hai(·a) Ba·b) Bốn)·2. Năm)·II. Sáu)',
  ],
  ['a line that goes on', '– Một hai\nba bốn\n– Năm', '(·Một haiba bốn·Năm)'],
  ['a paragraph behind it', '– Một.\n– Hai.\nĐoạn sau.', '(·Một.·Hai.)¶Đoạn sau.'],
  ['indented by Tab', 'Gồm:\n\t– Một\n\t– Hai', '¶Gồm:(·Một·Hai)'],
  ['in a quotation', '> – Một\n> – Hai', '<blockquote>(·Một·Hai)</blockquote>'],
  ['behind a list of hyphens', '- Một;\na) Hai;\nb) Ba.', '(·Một;)(·a) Hai;·b) Ba.)'],
])('a list by %s', (_name, text, expected) => expect(outline(text)).toBe(expected));

test.each([
  ['a name', 'V. I. Lê-nin là lãnh tụ', '¶V. I. Lê-nin là lãnh tụ'],
  ['names on two lines', 'V. I. Lê-nin viết,\nC. Mác viết', '¶V. I. Lê-nin viết,C. Mác viết'],
  ['a year', '1986. Năm đổi mới', '¶1986. Năm đổi mới'],
  [
    'years on two lines',
    'Các mốc:\n1986. Đổi mới\n1987. Khoán',
    '¶Các mốc:1986. Đổi mới1987. Khoán',
  ],
  ['a date', '6/3/2020 khai mạc\n7/3/2020 bế mạc', '¶6/3/2020 khai mạc7/3/2020 bế mạc'],
  ['a date with spaces', '6. 3. 2020 khai mạc', '¶6. 3. 2020 khai mạc'],
  ['a heading', 'I. ĐẶC ĐIỂM TÌNH HÌNH', '¶I. ĐẶC ĐIỂM TÌNH HÌNH'],
  ['a sum of money', '1.000 đồng\n2.000 đồng', '¶1.000 đồng2.000 đồng'],
  ['below zero', '−5 độ\n−6 độ', '¶−5 độ−6 độ'],
])('%s is no list', (_name, text, expected) => expect(outline(text)).toBe(expected));

test.each([
  ['a question', '– Anh đến bao giờ?\n– Tôi vừa đến.', '¶– Anh đến bao giờ?¶– Tôi vừa đến.'],
  ['a speaker', '– Tôi đến, – ông nói.\n– Vâng.', '¶– Tôi đến, – ông nói.¶– Vâng.'],
  ['an interview', '– PV: Thưa ông.\n– Ông A: Vâng.', '¶– PV: Thưa ông.¶– Ông A: Vâng.'],
])('dialogue stays lines with their dashes: %s', (_name, text, expected) => {
  expect(outline(text)).toBe(expected);
});

test.each([
  ['a dash', 'Gồm:\n– Một', '¶Gồm:¶– Một'],
  ['a letter', 'Gồm:\na) Một', '¶Gồm:¶a) Một'],
  ['a dash within a sentence', 'Hà Nội\n– Hải Phòng', '¶Hà Nội– Hải Phòng'],
])('a single line is not a list: %s', (_name, text, expected) =>
  expect(outline(text)).toBe(expected),
);

describe('numbered lists of CommonMark', () => {
  const starts = (text: string): (string | undefined)[] =>
    elementsOf(text)
      .querySelectorAll('ol')
      .map((list) => list.getAttribute('start'));

  test.each([
    ['numbers with a gap stay', '1. a\n3. b\n4. c', [undefined, '3']],
    ['numbers in their order need nothing', '2. a\n3. b', ['2']],
    ['the same number is counted', '1. a\n1. b\n1. c', [undefined]],
    ['falling numbers are counted', '3. a\n2. b', ['3']],
    ['each list for itself', '1. a\n   1. b\n   3. c\n2. d', [undefined, undefined, '3']],
  ])('%s', (_name, text, expected) => expect(starts(text)).toEqual(expected));

  test('a list may begin below a line with any number', () => {
    expect(markupOf('Gồm:\n2. a\n3. b')).toContain('<ol start="2">');
  });
});
