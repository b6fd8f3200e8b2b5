import { describe, expect, test } from 'vitest';
import { readingTextOf, searchedText } from '../../../../src/site/texts/plain-text.ts';
import { baseUrl, renderText } from '../../markdown/make-renderer.ts';

const read = readingTextOf(baseUrl('https://h.example/tin/'));

const rendered = (text: string) => renderText(text, { abbreviations: { 'T/h': 'Thực hiện' } }).html;

describe('the text to read and print', () => {
  test.each([
    ['paragraphs apart', 'Một.\n\nHai.', 'Một.\n\nHai.'],
    ['headings as they are written', '## Mục một\n\nA.', 'Mục một\n\nA.'],
    ['links with their targets', '[trang](https://a.example/b)', 'trang (https://a.example/b)'],
    [
      'paths of the site with its host',
      '[bài](/2020/03/a/)',
      'bài (https://h.example/tin/2020/03/a/)',
    ],
    ['an address once', 'https://a.example/', 'https://a.example/'],
    ['pictures by their words', '![Hội trường](/media/a.jpg)', '[Hội trường]'],
    ['lists', '- a\n- b', ' * a\n * b'],
    [
      'tables in columns',
      '| Đơn vị | Ngày |\n|---|---|\n| Hồng Đức | 11/3 |',
      'Đơn vị     Ngày\nHồng Đức   11/3',
    ],
    ['no markup', '**đậm** <b>a</b> & b', 'đậm <b>a</b> & b'],
    ['short forms as they are', 'T/h: Đài', 'T/h: Đài'],
  ])('has %s', (_name, markdown, text) => {
    expect(read(rendered(markdown)).trimEnd()).toBe(text);
  });

  test('has footnotes, without the way back', () => {
    const text = read(rendered('Câu[^1].\n\n[^1]: Nguồn.'));
    expect(text).toContain('Câu[1].');
    expect(text).toContain('Nguồn.');
    expect(text).not.toContain('↩');
  });
});

test('the text for search has only the words', () => {
  const markdown =
    'Câu[^1] có [trang](https://a.example/b).\n\n![Ảnh chụp](/media/a.jpg)\n\n[^1]: Nguồn.';
  const text = searchedText(rendered(markdown));
  expect(text).toContain('Câu có trang.');
  expect(text).toContain('Nguồn.');
  expect(text).not.toMatch(/https|↩|\[1\]/u);
});
