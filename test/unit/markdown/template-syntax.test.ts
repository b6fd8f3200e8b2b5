import { expect, test } from 'vitest';
import { elementsOf } from './make-renderer.ts';

/** No template engine processes an article; Markdown must also leave such characters unchanged. */
test.each([
  '{{ 7 * 7 }}',
  '{{ "a" | safe }}',
  '{{{ a }}}',
  '{% include "/etc/passwd" %}',
  '{%- raw -%}',
  '50{% của tổng số',
  '{# ghi chú #}',
  '<%= 7 * 7 %>',
  '${7 * 7}',
  '---js',
])('%s stays unchanged', (text) => {
  expect(elementsOf(text, { verbatim: true }).textContent.trim()).toBe(text);
});
