import { describe, expect, test } from 'vitest';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { draftOf } from '../make-lines.ts';

const markdownOf = (html: string): string => blocksToMarkdown(draftOf(html).blocks, []).trim();

describe('a page as Markdown', () => {
  test.each([
    ['paragraphs', '<p>Một</p><div>Hai<p>Ba</p>Bốn</div>', 'Một\n\nHai\n\nBa\n\nBốn'],
    ['line breaks', 'Một<br><br>Hai<br/>Ba', 'Một\n\nHai\n\nBa'],
    ['no-break spaces', '<p>&nbsp;&nbsp; Một&nbsp;hai &nbsp;</p><p>&nbsp;</p>', 'Một hai'],
    [
      'marks by style',
      '<p><span style="font-weight: bold">Một</span> <i>hai</i></p>',
      '**Một** _hai_',
    ],
    ['lists', '<ul><li>Một</li> <li><p>Hai</p></li></ul>', '- Một\n- Hai'],
    ['numbered lists', '<ol start="3"><li>Một<ul><li>Hai</li></ul></li></ol>', '3. Một\n   - Hai'],
    ['headings', '<h1><b>Một</b></h1><h3>Hai</h3>', '## Một\n\n#### Hai'],
    [
      'no scripts, forms or menus',
      '<script>a</script><style>b</style><nav>c</nav><select><option>d</select><noscript>e</noscript><p>Một</p><footer>f</footer>',
      'Một',
    ],
    [
      'nothing hidden',
      '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><p>Một</p>',
      'Một',
    ],
    ['no comments or instructions', '<!-- a --><?php b ?><p>Một</p>', 'Một'],
    ['a safe link', '<a href=" https://a.vn/ ">xem</a>', '[xem](https://a.vn/)'],
    [
      'a link with brackets',
      '<a href="https://a.vn/(1)?x=1&amp;y=2">xem</a>',
      '[xem](https://a.vn/%281%29?x=1&y=2)',
    ],
    ['a link that would run', '<a href="java&#9;script:alert(1)">xem</a>', 'xem'],
    ['a link to another page of the portal', '<a href="/tin.aspx">xem</a>', 'xem'],
    [
      'old fonts',
      '<font face=".VnTime">§¹i héi</font> <span style="font-family: VNI-Times, serif">Ñaïi hoäi</span>',
      'Đại hội Đại hội',
    ],
    [
      'old text without its font',
      '<p>§¶ng bé x· Hång §øc ®· tæ chøc §¹i héi ®¹i biÓu</p>',
      'Đảng bộ xã Hồng Đức đã tổ chức Đại hội đại biểu',
    ],
    [
      'notes of Word',
      'Một<a href="#_ftn1" name="_ftnref1">[1]</a><div id="ftn1"><a href="#_ftnref1">[1]</a> Hai</div>',
      'Một[^ftn1]',
    ],
  ])('%s', (_name, html, markdown) => expect(markdownOf(html)).toBe(markdown));
});

describe('tables', () => {
  const rows = (...cells: readonly string[]): string =>
    cells.map((row) => `<tr>${row}</tr>`).join('');

  test.each([
    [
      'of figures',
      rows('<td>Tên</td><td>Số</td>', '<td>Một</td><td>1</td>'),
      '| Tên | Số |\n| --- | --- |\n| Một | 1 |',
    ],
    [
      'with bars and paragraphs',
      rows('<td>a|b</td><td>c</td>', '<td><p>d</p><p>e</p></td><td>f<br>g</td>'),
      '| a\\|b | c |\n| --- | --- |\n| d e | f g |',
    ],
    [
      'with cells over columns and rows',
      rows(
        '<td colspan=2>a</td><td>b</td>',
        '<td rowspan=2>c</td><td>d</td><td>e</td>',
        '<td>f</td><td>g</td>',
      ),
      '| a | | b |\n| --- | --- | --- |\n| c | d | e |\n| | f | g |',
    ],
    [
      'with a name over all columns',
      rows('<td colspan=2>Biểu 1</td>', '<td>a</td><td>b</td>', '<td>c</td><td>d</td>'),
      'Biểu 1\n\n| a | b |\n| --- | --- |\n| c | d |',
    ],
    ['that frame a page', rows('<td><p>Một</p><p>Hai</p></td><td>Ba</td>'), 'Một\n\nHai\n\nBa'],
    [
      'within tables',
      rows(
        `<td><table>${rows('<td>Một</td>')}</table></td><td>Hai</td>`,
        '<td>Ba</td><td>Bốn</td>',
      ),
      'Một\n\nHai\n\nBa\n\nBốn',
    ],
    ['with nothing in them', rows('<td></td><td></td>', '<td></td><td></td>'), ''],
  ])('%s', (_name, inner, markdown) => {
    expect(markdownOf(`<table><tbody>${inner}</tbody></table>`).replaceAll(/ {2,}/gu, ' ')).toBe(
      markdown,
    );
  });

  test('the words next to the only picture of a layout table are its caption', () => {
    const { blocks } = draftOf(
      `<table>${rows('<td><img src="0"></td>', '<td>Quang cảnh đại hội</td>')}</table>`,
    );
    expect(blocks.map((block) => block.type === 'paragraph' && block.data?.role)).toEqual([
      undefined,
      'caption',
    ]);
  });

  test('tables within tables take no longer than their number', () => {
    const depth = 200;
    const html = `${'<table><tr><td>'.repeat(depth)}<img src="0">Một${'</td></tr></table>'.repeat(depth)}`;
    expect(draftOf(html).blocks).toHaveLength(2);
  });
});
