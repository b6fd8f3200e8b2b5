import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/outputs/beginning-of.ts';

test.each([
  ['a short text stays, on one line', ' Đại  hội\n\nđảng bộ. ', 'Đại hội đảng bộ.'],
  ['an empty text', ' \n', ''],
  [
    'a long text is cut after a whole syllable',
    'đại hội, '.repeat(50),
    `${'đại hội, '.repeat(26)}đại…`,
  ],
  ['no space to cut at', 'a'.repeat(300), `${'a'.repeat(240)}…`],
  ['many spaces before its words', `${' '.repeat(2000)}đại hội`, 'đại hội'],
  [
    'many spaces within its beginning',
    `đại${' '.repeat(2000)}${'hội, '.repeat(100)}`,
    `đại ${'hội, '.repeat(46)}hội…`,
  ],
  ['a length at which it is cut in the midst of spaces', `a${' '.repeat(958)}b c`, 'a b c'],
])('%s', (_name, text, beginning) => {
  expect(beginningOf(text)).toBe(beginning);
});
