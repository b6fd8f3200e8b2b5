import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/permanence/compare-addresses.ts';
import { acts, type Addressed } from '../../src/permanence/cures/addressed.ts';
import { cureTable, type Outcome } from '../../src/permanence/cures/cure-table.ts';
import { cureWords } from '../../src/permanence/cures/cure-words.ts';
import type { SitePath } from '../../src/url/site-path.ts';
import { followPrinted, type Followed } from './follow-printed.ts';
import { copyOf, type MemoryDesk } from './memory-desk.ts';
import { firstRelease } from './first-release.ts';
import { permanenceEdits, type PassingEdit, type RefusedEdit } from './permanence-edits.ts';
import { sampleOf } from '../whole-matrix.ts';

/*
 * Every cell of the table of cures, in `npm test` every fourth: the edit is made, and the printed cure is followed to a
 * publication.
 */

const first = firstRelease();

type Row = readonly [name: string, outcome: Outcome, edit: RefusedEdit & PassingEdit];

const rows = (Object.keys(cureTable) as Addressed[]).flatMap((subject) =>
  acts.flatMap((act) =>
    (cureTable[subject][act] as readonly Outcome[]).flatMap((outcome, index): Row[] => {
      const edit: RefusedEdit | null = permanenceEdits[subject][act][index as 0];
      const name = `${subject}, ${act} ${index + 1}`;
      return edit ? [[name, outcome, edit]] : [];
    }),
  ),
);

/** With its query if it has one. */
const addressOf = (typed: string) => {
  const [path = '', query] = typed.split('?');
  return { path: path as SitePath, ...(query !== undefined && { query }) };
};

const unanswered = ({ live }: MemoryDesk, addresses: readonly string[]): string[] => {
  const answers = live ? answersOf(live) : () => false;
  return addresses.filter((address) => !answers(addressOf(address)));
};

type RefusedRow = readonly [
  name: string,
  outcome: Extract<Outcome, { readonly refusal: string }>,
  edit: RefusedEdit,
];

const isRefused = (row: Row): row is Row & RefusedRow => 'refusal' in row[1];

/** Makes an edit on the published site, and follows the printed cure. */
const followed = ({ edit, choose, knows, answers }: RefusedEdit): Followed => {
  expect(unanswered(first, answers)).toEqual([]);
  const desk = copyOf(first);
  edit(desk);
  const end = followPrinted(desk, { choose, knows });
  expect(unanswered(desk, answers)).toEqual([]);
  return end;
};

describe('what is printed ends in a publication', () => {
  test.each(sampleOf(rows.filter(isRefused), 4))('%s', (_name, { refusal, cure }, edit) => {
    const { refused, done } = followed(edit);
    expect(refused).toContain(refusal);
    expect(done).toContain(cure);
  });
});

describe('what is published at once, but for lists that are kept with --live', () => {
  test.each(
    sampleOf(
      rows.filter((row) => !isRefused(row)),
      4,
    ),
  )('%s', (_name, _outcome, edit) => {
    expect(followed(edit).refused.filter((kind) => kind !== 'listGone')).toEqual([]);
  });
});

const cells: readonly Outcome[] = Object.values(cureTable).flatMap((row) =>
  Object.values(row).flat(),
);

test('every cure is printed somewhere', () => {
  const printed = new Set(cells.flatMap((cell) => ('cure' in cell ? cell.cure : [])));
  expect([...printed].toSorted()).toEqual(Object.keys(cureWords).toSorted());
});
