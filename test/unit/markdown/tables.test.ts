import { expect, test } from 'vitest';
import { elementsOf, markupOf } from './make-renderer.ts';

const table = '| Đơn vị | Ngày | Số |\n|:--|:-:|--:|\n| Hồng Đức | 11/3 | 1 |';

test('a table is in a frame that has a name and is reachable by keyboard', () => {
  const frame = elementsOf(table).querySelector('.table-frame');
  expect(frame?.getAttribute('aria-label')).toBe('Bảng "rộng"');
  expect(frame?.getAttribute('tabindex')).toBe('0');
  expect(frame?.querySelectorAll('table')).toHaveLength(1);
});

test.each(['th', 'td'])('each %s is aligned by its class', (cell) => {
  const classes = elementsOf(table)
    .querySelectorAll(cell)
    .map((element) => element.attributes);
  expect(classes).toEqual([
    { class: 'align-left' },
    { class: 'align-center' },
    { class: 'align-right' },
  ]);
});

test('a table without alignment has no classes in its cells', () => {
  expect(markupOf('| a |\n|---|\n| b |')).toContain('<td>b</td>');
});

test('no style attribute is left, which the security policy forbids', () => {
  expect(markupOf(table)).not.toContain('style=');
});

test('text after a table is outside its frame', () => {
  const rendered = elementsOf(`${table}\n\nsau bảng`);
  expect(rendered.querySelector('.table-frame')?.textContent).not.toContain('sau bảng');
  expect(rendered.textContent).toContain('sau bảng');
});
