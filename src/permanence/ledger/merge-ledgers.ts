import { compareText } from '../../content/compare-text.ts';
import {
  earlierRelease,
  inLedgerOrder,
  laterRelease,
  settingKey,
  type Ledger,
  type Lifetime,
} from './ledger.ts';

/** With its last release filled in, whether or not it is the newest of its ledger. */
type Closed<Entry> = Entry & Required<Lifetime>;

const closed = <Entry extends Lifetime>(entry: Entry, { release }: Ledger): Closed<Entry> => ({
  ...entry,
  last: entry.last ?? release,
});

const openIn = <Entry extends Lifetime>(entry: Closed<Entry>, release: string): Entry => {
  const { last, ...rest } = entry;
  return (last === release ? rest : entry) as Entry;
};

/**
 * The latest knowledge wins; if two differ about one release, the greater text wins, in either
 * order.
 */
const newest = <Entry extends Lifetime>(a: Closed<Entry>, b: Closed<Entry>): Closed<Entry> => {
  if (a.last !== b.last) return laterRelease(a.last, b.last) === a.last ? a : b;
  const signOf = ({ first: _first, ...rest }: Closed<Entry>): string =>
    JSON.stringify(Object.entries(rest).toSorted(([left], [right]) => compareText(left, right)));
  return compareText(signOf(a), signOf(b)) >= 0 ? a : b;
};

const union = <Entry extends Lifetime>(
  lists: readonly (readonly Closed<Entry>[])[],
  keyOf: (entry: Entry) => string,
): Closed<Entry>[] => {
  const byKey = new Map<string, Closed<Entry>>();
  for (const entry of lists.flat()) {
    const known = byKey.get(keyOf(entry));
    const first = known ? earlierRelease(known.first, entry.first) : entry.first;
    byKey.set(keyOf(entry), { ...(known ? newest(known, entry) : entry), first });
  }
  return [...byKey.values()];
};

/**
 * The union of two ledgers, for example of two publishers: every address that either knows, from
 * its first release on, in its latest state. The result does not depend on the order or the number
 * of merges.
 */
export const mergeLedgers = (a: Ledger, b: Ledger): Ledger => {
  const release = laterRelease(a.release, b.release);
  const settings = union(
    [a, b].map((ledger) => ledger.settings.map((each) => closed(each, ledger))),
    settingKey,
  );
  const addresses = union(
    [a, b].map((ledger) => ledger.addresses.map((each) => closed(each, ledger))),
    ({ address }) => address,
  );
  return inLedgerOrder({
    release,
    settings: settings.map((each) => openIn(each, release)),
    addresses: addresses.map((each) => openIn(each, release)),
  });
};

/** The union of any number of ledgers; `undefined` for none. */
export const mergedLedger = (ledgers: readonly (Ledger | undefined)[]): Ledger | undefined =>
  ledgers.reduce<Ledger | undefined>(
    (all, ledger) => (all && ledger ? mergeLedgers(all, ledger) : (all ?? ledger)),
    undefined,
  );
