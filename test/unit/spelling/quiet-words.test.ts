import { expect, test } from 'vitest';
import { spellingData } from '../../../src/spelling/spelling-data.ts';
import { byChance, togetherness } from '../../../src/spelling/togetherness.ts';

/** A word that the table has with both neighbours is passed over as going well with them. */
test('every pair of the table is commoner than by chance', () => {
  const { table } = spellingData();
  const wrong: string[] = [];
  for (let first = 0; first < table.frequencies.length; first += 1) {
    for (let place = table.rows[first] ?? 0; place < (table.rows[first + 1] ?? 0); place += 1) {
      const second = table.seconds[place] ?? 0;
      if (togetherness(table, first, second) <= byChance(table, first, second)) {
        wrong.push(`${first} ${second}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
