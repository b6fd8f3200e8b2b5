import { expect, test } from 'vitest';
import { prepareText } from '../../../src/proofreading/prepared-text.ts';
import { toneStyleOf } from '../../../src/proofreading/tone-style-of.ts';

test.each([
  [['hòa', 'thủy hoá'], 'old'],
  [['hòa', 'thuỷ hoá'], 'new'],
  [['hoà', 'thủy'], 'new'],
  [['hoàn', 'quý'], undefined],
  [['`hòa` hoà'], 'new'],
  [[], undefined],
])('%j has the style %s', (parts, style) =>
  expect(toneStyleOf(parts.map(prepareText))).toBe(style),
);
