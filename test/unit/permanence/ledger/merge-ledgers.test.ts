import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../../../src/content/compare-text.ts';
import {
  inLedgerOrder,
  ledgerText,
  type Ledger,
} from '../../../../src/permanence/ledger/ledger.ts';
import { mergedLedger, mergeLedgers } from '../../../../src/permanence/ledger/merge-ledgers.ts';
import { entry, ledger, releaseName } from './make-ledger.ts';
import { runsOf } from '../../../whole-matrix.ts';

const number = fc.integer({ min: 1, max: 4 });
const hash = fc.constantFrom('a', 'b');

const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    newest: number,
    newestHash: hash,
    entries: fc.uniqueArray(
      fc.record({
        address: fc.constantFrom('/a/', '/b/', '/c/', '/d?x=1'),
        kind: fc.constantFrom('article', 'withdrawn'),
        fate: fc.constantFrom('page' as const, 'moved' as const, 'dropped' as const),
        title: fc.constantFrom('A', 'B'),
        first: number,
        last: fc.option(number, { nil: undefined }),
        hash,
      }),
      { selector: ({ address }) => address },
    ),
    settings: fc.uniqueArray(
      fc.record({ value: fc.constantFrom('20', '30'), first: number, hash }),
      { selector: ({ value }) => value },
    ),
  })
  .map(({ newest, newestHash, entries, settings }) => {
    const release = releaseName(newest, newestHash);
    /**
     * No entry is younger than its ledger, and one that is in its newest release has no last
     * release.
     */
    const lifetime = (from: number, to: number | undefined, of: string) => {
      const last = releaseName(Math.min(to ?? newest, newest), of);
      const first = releaseName(Math.min(from, to ?? newest, newest), of);
      return { first, ...(to !== undefined && last !== release && { last }) };
    };
    return inLedgerOrder({
      release,
      settings: settings.map(({ value, first, hash: of }) => ({
        name: 'articlesPerPage' as const,
        value,
        ...lifetime(first, undefined, of),
      })),
      addresses: entries.map(({ first, last, hash: of, ...rest }) => ({
        ...rest,
        ...lifetime(first, last, of),
      })),
    });
  });

test('in whatever order and however often ledgers are merged, the same comes out', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, anyLedger, (a, b, c) => {
      const text = (...all: readonly Ledger[]): string => ledgerText(mergedLedger(all) ?? a);
      expect(text(a, b)).toBe(text(b, a));
      expect(ledgerText(mergeLedgers(mergeLedgers(a, b), c))).toBe(
        ledgerText(mergeLedgers(a, mergeLedgers(b, c))),
      );
      expect(text(a, a)).toBe(text(a));
      expect(text(a, b, b)).toBe(text(a, b));
    }),
    { numRuns: runsOf(300) },
  );
});

test('the union knows every address from its first release on', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (a, b) => {
      const merged = mergeLedgers(a, b);
      const addresses = new Set([...a.addresses, ...b.addresses].map(({ address }) => address));
      expect(merged.addresses.map(({ address }) => address)).toEqual(
        [...addresses].toSorted(compareText),
      );
      for (const { address, first } of merged.addresses) {
        const firsts = [...a.addresses, ...b.addresses].flatMap((each) =>
          each.address === address ? each.first : [],
        );
        expect(first).toBe(firsts.toSorted(compareText)[0]);
      }
    }),
  );
});

test('what was known last holds', () => {
  const older = ledger(releaseName(2), [entry('/a/', { title: 'Cũ' }), entry('/b/')]);
  const newer = ledger(releaseName(3), [entry('/a/', { title: 'Mới', first: releaseName(2) })]);
  expect(mergeLedgers(older, newer)).toEqual(
    ledger(releaseName(3), [
      entry('/a/', { title: 'Mới' }),
      entry('/b/', { last: releaseName(2) }),
    ]),
  );
});
