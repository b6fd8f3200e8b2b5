import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/permanence/compare-addresses.ts';
import { acts, type Addressed } from '../../src/permanence/cures/addressed.ts';
import { cureTable, type Outcome } from '../../src/permanence/cures/cure-table.ts';
import { cureWords } from '../../src/permanence/cures/cure-words.ts';
import type { SitePath } from '../../src/url/site-path.ts';
import { followPrinted, type Followed } from './follow-printed.ts';
import { buildDesk, copyOf, deskOf, publishDesk, type MemoryDesk } from './memory-desk.ts';
import { permanenceEdits, type PassingEdit, type RefusedEdit } from './permanence-edits.ts';
import { permanenceFixture } from './permanence-fixture.ts';

/* Every cell of the table of cures: the edit is done, and what is printed is followed to a publication. */

/** The fixture, published. */
const firstRelease = (): MemoryDesk => {
  const desk = deskOf(permanenceFixture);
  const built = buildDesk(desk);
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  expect(publishDesk(desk, built.manifest).kinds).toEqual([]);
  return desk;
};

const first = firstRelease();

type Row = readonly [name: string, outcome: Outcome, edit: RefusedEdit & PassingEdit];

const rows = (Object.keys(cureTable) as Addressed[]).flatMap((subject) =>
  acts.flatMap((act) =>
    (cureTable[subject][act] as readonly Outcome[]).flatMap((outcome, index): Row[] => {
      const edit = permanenceEdits[subject][act][index as 0] as RefusedEdit | null;
      const name = `${subject}, ${act} ${index + 1}`;
      return edit ? [[name, outcome, edit]] : [];
    }),
  ),
);

/** With a query where it has one. */
const addressOf = (typed: string) => {
  const [path = '', query] = typed.split('?');
  return { path: path as SitePath, ...(query !== undefined && { query }) };
};

const unanswered = ({ live }: MemoryDesk, addresses: readonly string[]): string[] => {
  const answers = live ? answersOf(live) : () => false;
  return addresses.filter((address) => !answers(addressOf(address)));
};

describe('what is printed ends in a publication', () => {
  test.each(rows)('%s', (_name, outcome, { edit, choose, knows, answers }) => {
    expect(unanswered(first, answers)).toEqual([]);
    const desk = copyOf(first);
    edit(desk);
    const { refused, done }: Followed = followPrinted(desk, { choose, knows });
    if ('refusal' in outcome) {
      expect(refused).toContain(outcome.refusal);
      expect(done).toContain(outcome.cure);
    } else expect(refused.filter((kind) => kind !== 'listGone')).toEqual([]);
    expect(unanswered(desk, answers)).toEqual([]);
  });
});

const cells: readonly Outcome[] = Object.values(cureTable).flatMap((row) =>
  Object.values(row).flat(),
);

test('every cure is printed somewhere', () => {
  const printed = new Set(cells.flatMap((cell) => ('cure' in cell ? cell.cure : [])));
  expect([...printed].toSorted()).toEqual(Object.keys(cureWords).toSorted());
});
