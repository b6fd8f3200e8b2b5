import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['two', 'Đại  hội', ['0:3    →  ']],
  ['three, twice', 'a   b   c', ['0:1     →  ', '0:5     →  ']],
  ['behind a list mark', '-   Mục', []],
  ['within a list entry', '- Mục  một', ['0:5    →  ']],
  ['behind a number', '1.  Mục', []],
  ['behind a heading mark', '##  Mục', []],
  ['at the end of a line', 'Dòng  \nDòng', []],
  ['indentation', '  Dòng', []],
  ['in a table', '| a  a  |  b |', []],
  ['in code', 'Gõ `a  b`', []],
  ['before a sign, where the space itself is wrong', 'a  , b', []],
])('%s', (_name, text, findings) => expect(reported('doubled-space', text)).toEqual(findings));
