import { describe, expect, test } from 'vitest';
import { markupOf } from './make-renderer.ts';

test.each([
  ['"Đại hội"', '“Đại hội”'],
  ["'Đại hội'", '‘Đại hội’'],
  ['"Ông nói \'được\' rồi"', '“Ông nói ‘được’ rồi”'],
  ['“Đại hội”', '“Đại hội”'],
  ['"**Đại hội**"', '“<strong>Đại hội</strong>”'],
])('%s is set as %s', (text, markup) => {
  expect(markupOf(text)).toBe(`<p>${markup}</p>`);
});

test.each(['...', '(c) (r) (tm)', 'a -- b --- c', '+-', '????', '2020-2025'])(
  'nothing else is replaced: %s',
  (text) => {
    expect(markupOf(`a ${text}`)).toBe(`<p>a ${text}</p>`);
  },
);

test('code keeps its marks', () => {
  expect(markupOf('`"a"`')).toBe('<p><code>&quot;a&quot;</code></p>');
});

describe('a verbatim text', () => {
  test.each([
    ['"Đại hội"', '&quot;Đại hội&quot;'],
    ['“Đại hội"', '“Đại hội&quot;'],
    ["'Đại hội'", "'Đại hội'"],
  ])('keeps %s', (text, markup) => {
    expect(markupOf(text, { verbatim: true })).toBe(`<p>${markup}</p>`);
  });
});
