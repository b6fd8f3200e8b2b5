import { compareText } from '../../content/compare-text.ts';
import { checksumOf } from '../../file-system/checksum.ts';

/** What happened to an address that was live. */
export type AddressFate =
  /** There is a page or a file. */
  | 'page'
  /** It redirects to another address. */
  | 'moved'
  /** It has a tombstone. */
  | 'withdrawn'
  /** It was given up explicitly and no longer answers. */
  | 'dropped';

/** The first and the last release of a fact. */
export interface Lifetime {
  /** The first release. */
  readonly first: string;
  /** The last release; absent if the fact is still true in the newest one. */
  readonly last?: string;
}

/** An address that was once live. */
export interface LedgerEntry extends Lifetime {
  /** Path, with `?query` if the old address has one. */
  readonly address: string;
  /** A page kind of the release that last showed it, `file` or `redirect`. */
  readonly kind: string;
  readonly fate: AddressFate;
  /** Its target. */
  readonly to?: string;
  /** The content file of the page. */
  readonly source?: string;
  readonly title?: string;
  /** Hash of an article's text, as in a manifest. */
  readonly body?: string;
}

/** A setting of the whole site that determines addresses. */
export interface LedgerSetting extends Lifetime {
  readonly name: 'base' | 'identity' | 'articlesPerPage';
  readonly value: string;
}

/** Every address that was ever live (sổ địa chỉ). It only grows. */
export interface Ledger {
  /** The newest release: its number and the beginning of its manifest's SHA-256. */
  readonly release: string;
  readonly settings: readonly LedgerSetting[];
  readonly addresses: readonly LedgerEntry[];
}

/** The later of two releases; if two publishers gave the same number, one of them, always the same. */
export const laterRelease = (a: string, b: string): string => {
  const [left, right] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (left !== right) return left > right ? a : b;
  return compareText(a, b) >= 0 ? a : b;
};

export const earlierRelease = (a: string, b: string): string => (laterRelease(a, b) === a ? b : a);

export const settingKey = ({ name, value }: LedgerSetting): string => `${name} ${value}`;

const lines = (list: readonly object[]): string =>
  list.map((each) => `\n  ${JSON.stringify(each)}`).join(',');

/** The keys in a fixed order, so that equal entries are equal texts. */
const entryInOrder = (entry: LedgerEntry): LedgerEntry => {
  const { address, kind, fate, to, source, title, body, first, last } = entry;
  return {
    address,
    kind,
    fate,
    ...(to !== undefined && { to }),
    ...(source !== undefined && { source }),
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body }),
    first,
    ...(last !== undefined && { last }),
  };
};

const settingInOrder = ({ name, value, first, last }: LedgerSetting): LedgerSetting => ({
  name,
  value,
  first,
  ...(last !== undefined && { last }),
});

/** The addresses of a ledger as text, without the release that it was last written for. */
const listsText = ({ settings, addresses }: Ledger): string =>
  [
    ` "settings": [${lines(settings.map(settingInOrder))}\n ]`,
    ` "addresses": [${lines(addresses.map(entryInOrder))}\n ]`,
  ].join(',\n');

/** One address a line, so that two ledgers can be compared by eye; deterministic. */
export const ledgerText = (ledger: Ledger): string =>
  `{"format":1,"release":${JSON.stringify(ledger.release)},\n${listsText(ledger)}\n}\n`;

/**
 * The hash by which a manifest names the ledger that its site was built against, 64 hexadecimal
 * digits: the same as long as no address is added or changes, so that rebuilding without a change
 * gives the same site.
 */
export const ledgerHash = (ledger: Ledger): string => checksumOf(listsText(ledger)).sha256;

export const inLedgerOrder = (ledger: Ledger): Ledger => ({
  release: ledger.release,
  settings: ledger.settings.toSorted((a, b) => compareText(settingKey(a), settingKey(b))),
  addresses: ledger.addresses.toSorted((a, b) => compareText(a.address, b.address)),
});
