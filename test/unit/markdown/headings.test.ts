import { expect, test } from 'vitest';
import { elementsOf } from './make-renderer.ts';

const headingsOf = (text: string): string[] =>
  elementsOf(text)
    .querySelectorAll('h1, h2, h3, h4, h5, h6')
    .map(({ rawTagName, id }) => `${rawTagName}#${id}`);

test.each([
  ['the highest is h2', '# A\n\n# B', ['h2#a', 'h2#b']],
  ['whatever level it is', '#### A\n\n#### B', ['h2#a', 'h2#b']],
  ['levels keep their order', '# A\n\n## B\n\n### C\n\n## D', ['h2#a', 'h3#b', 'h4#c', 'h3#d']],
  ['no level is skipped', '# A\n\n##### B\n\n## C', ['h2#a', 'h3#b', 'h3#c']],
  ['a deeper one first', '### A\n\n# B', ['h2#a', 'h2#b']],
  [
    'six levels end at h6',
    '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F',
    ['h2#a', 'h3#b', 'h4#c', 'h5#d', 'h6#e', 'h6#f'],
  ],
  ['none by a line below it', 'A\n===\n\nB\n---', []],
  ['one within a quotation', '# A\n\n> ## B', ['h2#a', 'h3#b']],
])('levels: %s', (_name, text, headings) => {
  expect(headingsOf(text)).toEqual(headings);
});

test.each([
  ['words lose their diacritics', '## Đại hội điểm', ['h2#dai-hoi-diem']],
  ['stress is no part of it', '## Đại **hội**', ['h2#dai-hoi']],
  ['equal ones are told apart', '## A\n\n## A\n\n## A', ['h2#a', 'h2#a-2', 'h2#a-3']],
  ['a number of the editor is respected', '## A\n\n## A 2\n\n## A', ['h2#a', 'h2#a-2', 'h2#a-3']],
  ['without a letter', '## !!!\n\n## ???', ['h2#muc', 'h2#muc-2']],
  ['a layout’s id is never taken', '## noi_dung', ['h2#noi-dung']],
])('ids: %s', (_name, text, headings) => {
  expect(headingsOf(text)).toEqual(headings);
});

test('a heading closes with the level it opened with', () => {
  expect(elementsOf('# A\n\n#### B').innerHTML.trim()).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>');
});
