import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { addressText, answersOf, isWithdrawnKind, lastingAddresses } from '../compare-addresses.ts';
import type { LastingAddress } from '../compare-addresses.ts';
import type { SitePath } from '../../url/site-path.ts';
import { withKnownWithdrawals } from './known-withdrawals.ts';
import {
  inLedgerOrder,
  settingKey,
  type Ledger,
  type LedgerEntry,
  type LedgerSetting,
} from './ledger.ts';

/** Longer titles are cut to this length. */
const longestTitle = 500;

type Unborn = Omit<LedgerEntry, 'first' | 'last'>;

const entryOf = (asked: LastingAddress, withdrawn: ReadonlySet<string>): Unborn => {
  const { path, page, redirect } = asked;
  const address = addressText(asked);
  if (redirect) {
    const { to, source } = redirect;
    return {
      address,
      kind: 'redirect',
      fate: 'moved',
      to,
      ...(source !== undefined && { source }),
    };
  }
  if (!page) return { address, kind: 'file', fate: withdrawn.has(path) ? 'withdrawn' : 'page' };
  const { kind, source, title, body } = page;
  return {
    address,
    kind,
    fate: isWithdrawnKind(kind) ? 'withdrawn' : 'page',
    ...(source !== undefined && { source }),
    ...(title !== undefined && { title: title.slice(0, longestTitle) }),
    ...(body !== undefined && { body }),
  };
};

/** The addresses of a site as entries. */
const entriesOf = (listed: SiteManifest): Unborn[] => {
  /**
   * A withdrawn file without a tombstone does not answer: it was never live, or was given up
   * explicitly.
   */
  const site = withKnownWithdrawals(listed, undefined);
  const withdrawn = new Set<string>(site.withdrawnFiles);
  const lasting = lastingAddresses(site);
  const known = new Set(lasting.map(addressText));
  return [
    ...lasting.map((each) => entryOf(each, withdrawn)),
    ...site.withdrawnFiles
      .filter((path) => !known.has(path))
      .map((path): Unborn => ({ address: path, kind: 'file', fate: 'withdrawn' })),
  ];
};

const settingsOf = ({ base, identity, articlesPerPage }: SiteManifest) => [
  ...(base === undefined ? [] : [{ name: 'base' as const, value: base }]),
  ...(base === undefined ? [] : [{ name: 'identity' as const, value: identity ?? base }]),
  ...(articlesPerPage === undefined
    ? []
    : [{ name: 'articlesPerPage' as const, value: String(articlesPerPage) }]),
];

const splitAddress = (address: string): Pick<LastingAddress, 'path' | 'query'> => {
  const at = address.indexOf('?');
  return at < 0
    ? { path: address as SitePath }
    : { path: address.slice(0, at) as SitePath, query: address.slice(at + 1) };
};

/**
 * The ledger after a publication: it records the present state of the site; addresses that no
 * longer answer were given up explicitly, because otherwise the site would not have been published.
 *
 * @param release the name of the publication, later than that of the ledger
 */
export const recordRelease = (
  ledger: Ledger | undefined,
  site: SiteManifest,
  release: string,
): Ledger => {
  const before = new Map(ledger?.addresses.map((entry) => [entry.address, entry]));
  const settingsBefore = new Map(ledger?.settings.map((each) => [settingKey(each), each]));
  const now = entriesOf(site);
  const answers = answersOf(site);
  const here = new Set(now.map(({ address }) => address));
  const past = (ledger?.addresses ?? [])
    .filter(({ address }) => !here.has(address))
    .map((entry): LedgerEntry => ({
      ...entry,
      fate: answers(splitAddress(entry.address)) ? entry.fate : 'dropped',
      last: entry.last ?? ledger?.release ?? release,
    }));
  const settings = settingsOf(site).map((each): LedgerSetting => ({
    ...each,
    first: settingsBefore.get(settingKey({ ...each, first: '' }))?.first ?? release,
  }));
  const set = new Set(settings.map(settingKey));
  return inLedgerOrder({
    release,
    settings: [
      ...settings,
      ...(ledger?.settings ?? [])
        .filter((each) => !set.has(settingKey(each)))
        .map((each) => ({ ...each, last: each.last ?? ledger?.release ?? release })),
    ],
    addresses: [
      ...now.map((each) => ({ ...each, first: before.get(each.address)?.first ?? release })),
      ...past,
    ],
  });
};

/** A first ledger, made from the live site. */
export const ledgerOfSite = (site: SiteManifest): Ledger =>
  recordRelease(undefined, site, '000000-000000000000');

/** The name of the publication after the ledger's newest one. */
export const nextRelease = (ledger: Ledger | undefined, manifestSha256: string): string => {
  const number = Number.parseInt(ledger?.release ?? '0', 10) + 1;
  return `${String(number).padStart(6, '0')}-${manifestSha256.slice(0, 12)}`;
};
