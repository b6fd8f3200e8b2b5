import { expect, test } from 'vitest';
import { mergedBody, mergeEdits } from '../../../../src/desk/saving/merge-edits.ts';

const base = 'Một.\n\nHai.\n\nBa.';

test.each([
  ['Một.\n\nHai.\n\nBa, thêm.', 'Một, sửa.\n\nHai.\n\nBa.', 'Một, sửa.\n\nHai.\n\nBa, thêm.'],
  [base, 'Không.\n\nHai.\n\nBa.', 'Không.\n\nHai.\n\nBa.'],
  ['Một.\n\nHai mới.\n\nBa.', 'Một.\n\nHai mới.\n\nBa.', 'Một.\n\nHai mới.\n\nBa.'],
  ['Một.\n\nHai tôi.\n\nBa.', 'Một.\n\nHai kia.\n\nBa.', undefined],
  ['Một.\n\nBa.', 'Một.\n\nHai kia.\n\nBa.', undefined],
])('%j and %j become %j', (mine, theirs, merged) => {
  expect(mergedBody(base, mine, theirs)).toBe(merged);
});

const file = (title: string, place: string): string =>
  `---\ntitle: ${title}\nplace: ${place}\n---\n\n${base}\n`;

test('other fields of the same text are kept; the same field changed twice is a clash', () => {
  const mine = { values: { title: 'B' } };
  expect(mergeEdits(file('A', 'x'), file('A', 'y'), mine)).toEqual(mine);
  expect(mergeEdits(file('A', 'x'), file('C', 'x'), mine)).toBeUndefined();
  expect(mergeEdits(file('A', 'x'), file('B', 'x'), mine)).toEqual(mine);
});
