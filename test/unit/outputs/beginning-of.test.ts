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
])('%s', (_name, text, beginning) => {
  expect(beginningOf(text)).toBe(beginning);
});
