import { expect, test } from 'vitest';
import { oneLine } from '../../../src/report/one-line.ts';

test.each([
  ['plain text stays', 'Đại hội lần thứ XIV', 'Đại hội lần thứ XIV'],
  ['line ends become one space', 'một\r\nhai\u2028ba', 'một hai ba'],
  ['a terminal is not steered', '\u001B[31mđỏ\u0007', ' [31mđỏ '],
  ['the direction of writing is not turned', 'a\u202Egnp.md\u2066', 'a gnp.md '],
  ['letters with separate tone marks stay', 'Đại'.normalize('NFD'), 'Đại'.normalize('NFD')],
])('%s', (_name, text, expected) => expect(oneLine(text)).toBe(expected));
