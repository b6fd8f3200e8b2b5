import { expect, test } from 'vitest';
import { merged } from '../../../../src/operation/faults/merged.ts';

test('all groups in one table', () => {
  const table = merged({ files: { unread: 1 }, fields: { missing: 2, doubled: 3 } });
  expect(table).toEqual({ unread: 1, missing: 2, doubled: 3 });
});

test('a code in two groups is refused', () => {
  expect(() => merged({ files: { unread: 1 }, fields: { unread: 2 } })).toThrow('one code');
});
