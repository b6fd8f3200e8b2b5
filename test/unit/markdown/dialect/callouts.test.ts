import { describe, expect, test } from 'vitest';
import { readingTextOf, searchedText } from '../../../../src/site/texts/plain-text.ts';
import { baseUrl, markupOf, renderText } from '../make-renderer.ts';

const box = (words: string, more = ''): string =>
  `<div class="callout${more}" role="note">\n<p>${words}</p>\n</div>`;
const warning = ' callout-warning';

describe('a quotation that opens with a label is a callout', () => {
  test.each([
    [
      'bold',
      '> **Lưu ý:** Mang theo căn cước.',
      box('<strong>Lưu ý:</strong> Mang theo căn cước.'),
    ],
    ['a colon outside', '> **Lưu ý**: Mang theo.', box('<strong>Lưu ý</strong>: Mang theo.')],
    ['in italics', '> *Ghi chú:* Số liệu tạm.', box('<em>Ghi chú:</em> Số liệu tạm.')],
    ['capitals', '> **THÔNG BÁO:** Nghỉ.', box('<strong>THÔNG BÁO:</strong> Nghỉ.')],
    ['without any sign', '> Chú ý: Mưa to.', box('<strong>Chú ý:</strong> Mưa to.', warning)],
    ['a line of its own', '> **Lưu ý**\n> Mang theo', box('<strong>Lưu ý</strong>\nMang theo')],
    [
      'letters taken apart',
      '> Lưu ý: a'.normalize('NFD'),
      box('<strong>Lưu ý:</strong> a'.normalize('NFD')),
    ],
    ['a Vietnamese mark', '> [!LƯU Ý]\n> Mang theo', box('<strong>Lưu ý:</strong> Mang theo')],
    ['of GitHub', '> [!WARNING]\n> Mưa to', box('<strong>Cảnh báo:</strong> Mưa to', warning)],
    [
      'of Obsidian',
      '> [!tip]- Cách ghi\n> Viết tay',
      box('<strong>Gợi ý:</strong> Cách ghi\nViết tay'),
    ],
    ['a mark alone', '> [!note]', box('<strong>Ghi chú:</strong> ')],
  ])('%s', (_name, text, markup) => {
    expect(markupOf(text)).toBe(markup);
    expect(renderText(text).findings).toEqual([]);
  });

  test('with paragraphs, lists and emphasis in it, beside others', () => {
    const text = '> **Lưu ý:**\n>\n> - *Một*\n> - Hai\n\n> Trích\n\n> > **Mẹo:** trong trích';
    const { html, findings } = renderText(text);
    expect(findings).toEqual([]);
    expect(html).toMatch(
      /^<div class="callout" role="note">\n<p>[^]*<\/ul>\n<\/div>\n<blockquote>/u,
    );
    expect(html).toMatch(
      /<blockquote>\n<div class="callout" role="note">[^]*<\/div>\n<\/blockquote>\n$/u,
    );
  });
});

test.each([
  ['a speaker', '> **Đồng chí Bí thư:** Cần làm ngay.'],
  ['words that only begin like a label', '> Lưu ý rằng: phải làm.'],
  ['a label in the middle', '> Ông nói **Lưu ý:** làm đi.'],
  ['bold words without a colon', '> **Quan trọng** là con người.'],
  ['a label outside a quotation', '**Lưu ý:** Mang theo.'],
  ['an escaped mark', '> \\[!NOTE]\n> a'],
])('%s makes no callout', (_name, text) => expect(markupOf(text)).not.toContain('callout'));

test('an unknown mark is reported', () => {
  const [finding] = renderText('> [!HỎI ĐÁP]\n> a').findings;
  expect(finding).toMatchObject({ kind: 'shortCode', found: '[!HỎI ĐÁP]' });
});

test('copies, the sheet and search have the label as words', () => {
  const { html } = renderText('> [!IMPORTANT]\n> Họp lúc 8 giờ.');
  const words = 'Quan trọng: Họp lúc 8 giờ.';
  expect(readingTextOf(baseUrl('https://h.example/'))(html)).toBe(words);
  expect(searchedText(html)).toBe(words);
});
