import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['nothing', 'Đại hội', []],
  [
    'one a line, with their number',
    'a\u00A0b\u00A0c\n\nd e\u00A0f',
    ['0:1 U+00A0 × 2', '2:3 U+00A0 × 1'],
  ],
  ['each kind', '1\u202F000\u00A0đ\u2007x', ['0:1 U+202F × 1, U+00A0 × 1, U+2007 × 1']],
  ['at the beginning', '\u00A0Qua', ['0:0 U+00A0 × 1']],
])('%s', (_name, text, findings) => expect(reported('no-break-space', text)).toEqual(findings));

test('they part words as spaces do', () => {
  expect(reported('doubled-word', 'Đây là\u00A0là thật')).toEqual(['0:4 là\u00A0là → là']);
});
