import { expect, test } from 'vitest';
import { textBlocks } from '../../../src/markdown/text-blocks.ts';

const saidOf = (text: string): string[] =>
  textBlocks(text).map(({ kind, number = '', text: words }) => `${kind} ${number}${words}`);

test('paragraphs, headings, entries and rows are blocks, without markup', () => {
  expect(
    saidOf(`## Mục **một**

Dòng đầu của [bài](/x/)
dòng hai.

- một
  - hai

3. ba

> trích

| Đơn vị | Phiếu |
| --- | --- |
| Xã A | 15 |
|  | 20 |
`),
  ).toEqual([
    'heading Mục một',
    'paragraph Dòng đầu của bài dòng hai.',
    'entry một',
    'entry hai',
    'entry 3.ba',
    'paragraph trích',
    'row Đơn vị; Phiếu',
    'row Xã A; 15',
    'row 20',
  ]);
});

test('an announcer reads no notes, no pictures, no captions and no comments', () => {
  expect(
    saidOf(`Chữ[^1] và ^[trong dòng] sau.

![ảnh](/media/a.jpg 'Chú thích')

<!-- ghi chú -->

[^1]: Chú thích cuối.
`),
  ).toEqual(['paragraph Chữ  và   sau.']);
});

test('every letter leads back to its place', () => {
  const text = 'Mở đầu.\n\n- **BTV** họp\n- [UBND](/x/) xã\n\n| a | b |\n|---|---|\n| GKNM | 5 |\n';
  const moved = textBlocks(text).flatMap(({ text: words, placeOf }) =>
    [...words].filter(
      (letter, index) => /[\p{L}\d]/u.test(letter) && text[placeOf(index)] !== letter,
    ),
  );
  expect(moved).toEqual([]);
});
