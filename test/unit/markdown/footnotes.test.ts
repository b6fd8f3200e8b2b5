import { expect, test } from 'vitest';
import { elementsOf } from './make-renderer.ts';

const text = 'Một[^a] hai[^b] lại một[^a].\n\n[^a]: Nguồn *một*.\n[^b]: Nguồn hai.';

const hrefsOf = (input: string, selector: string): (string | undefined)[] =>
  elementsOf(input)
    .querySelectorAll(selector)
    .map((link) => link.getAttribute('href'));

test('footnotes are in a named section, numbered in the order of the text', () => {
  const section = elementsOf(text).querySelector('section.footnotes');
  expect(section?.getAttribute('aria-label')).toBe('Chú "thích"');
  expect(section?.querySelectorAll('li').map(({ id }) => id)).toEqual(['fn_1', 'fn_2']);
  expect(section?.querySelector('#fn_1 em')?.textContent).toBe('một');
});

test('each mark leads to its note, each note back to every mark', () => {
  expect(hrefsOf(text, 'sup a')).toEqual(['#fn_1', '#fn_2', '#fn_1']);
  expect(hrefsOf(text, '.footnote-back')).toEqual(['#fnref_1', '#fnref_1:1', '#fnref_2']);
});

test.each([text, 'Một^[ngay đây] hai^[và đây]'])('every target exists, once: %j', (input) => {
  const ids = elementsOf(input)
    .querySelectorAll('[id]')
    .map(({ id }) => `#${id}`);
  const targets = new Set(hrefsOf(input, 'a'));
  expect(ids).toHaveLength(targets.size);
  expect(new Set(ids)).toEqual(targets);
});

test('the way back is named for those who listen', () => {
  const back = elementsOf(text).querySelector('.footnote-back');
  expect(back?.getAttribute('aria-label')).toBe('Về "chỗ" đọc');
});

test('a heading never takes the id of a note', () => {
  const ids = elementsOf(`${text}\n\n## fn 1\n\n## fnref_1`)
    .querySelectorAll('[id]')
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a mark without a note stays text', () => {
  expect(elementsOf('a[^x]').innerHTML.trim()).toBe('<p>a[^x]</p>');
});

test('a link in a note gets the path of the base', () => {
  expect(hrefsOf('a[^1]\n\n[^1]: [b](/b/)', '#fn_1 a')[0]).toBe('/tin/b/');
});

test('a reference in words that no page shows gets no back link', () => {
  const twice = '[^1]: Một. Xem[^1] và^[hai].\n\n[^1]: Ba.';
  for (const written of [
    twice,
    `Chữ.[^1]\n\n${twice}`,
    '![Ảnh[^1]](/media/a.png)\n\n[^1]: Nguồn.',
  ]) {
    const page = elementsOf(written);
    const ids = new Set(page.querySelectorAll('[id]').map((element) => `#${element.id}`));
    const back = hrefsOf(written, '.footnote-back');
    expect(back.filter((href) => !ids.has(href ?? ''))).toEqual([]);
  }
});
