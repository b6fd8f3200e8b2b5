import type { ManifestPage, SiteManifest } from '../../manifest/site-manifest.ts';
import type { SitePath } from '../../url/site-path.ts';
import { addressText, lastingAddresses, placeOf } from '../compare-addresses.ts';
import { withKnownWithdrawals } from './known-withdrawals.ts';
import type { Ledger, LedgerEntry, LedgerSetting } from './ledger.ts';

/** For an address about which nothing else is known. */
const unknown = { bytes: 0, sha256: '0'.repeat(64) } as const;

const pageOf = ({ address, kind, source, title, body }: LedgerEntry): ManifestPage => ({
  url: address as SitePath,
  kind,
  ...(source !== undefined && { source }),
  ...(title !== undefined && { title }),
  ...(body !== undefined && { body }),
  ...unknown,
});

/** The settings of the newest release. */
const settingsIn = ({ settings }: Ledger): Partial<SiteManifest> => {
  const valueOf = (name: LedgerSetting['name']): string | undefined =>
    settings.find((each) => each.name === name && each.last === undefined)?.value;
  const [base, identity, size] = [valueOf('base'), valueOf('identity'), valueOf('articlesPerPage')];
  return {
    ...(base !== undefined && { base }),
    ...(identity !== undefined && { identity }),
    ...(size !== undefined && { articlesPerPage: Number(size) }),
  };
};

/** Nothing is live yet. */
export const noSite: SiteManifest = {
  generator: '',
  pages: [],
  redirects: [],
  withdrawnFiles: [],
  files: [],
};

/**
 * A site with every address that must still answer: those of the live site, and others that the
 * ledger knows, for example after a rollback. Addresses that were given up explicitly are left out.
 */
export const everLive = (
  live: SiteManifest | undefined,
  ledger: Ledger | undefined,
): SiteManifest => {
  const site = withKnownWithdrawals(live ?? noSite, ledger);
  if (!ledger) return site;
  const places = new Set([
    ...lastingAddresses(site).map((each) => placeOf(addressText(each))),
    ...site.withdrawnFiles,
  ]);
  const besides = ledger.addresses.filter(
    ({ address, fate }) => fate !== 'dropped' && !places.has(placeOf(address)),
  );
  const moved = besides.filter(({ fate }) => fate === 'moved');
  const shown = besides.filter(({ fate }) => fate !== 'moved');
  const files = shown.filter(({ kind }) => kind === 'file');
  /** A joined ledger also has the settings of the site that this one continues. */
  const identity = site.identity ?? site.base;
  return {
    ...settingsIn(ledger),
    ...site,
    ...(identity !== undefined && { identity }),
    pages: [...site.pages, ...shown.filter(({ kind }) => kind !== 'file').map(pageOf)],
    files: [
      ...site.files,
      ...files
        .filter(({ fate }) => fate === 'page')
        .map(({ address }) => ({ path: address as SitePath, ...unknown })),
    ],
    withdrawnFiles: [
      ...site.withdrawnFiles,
      ...files.filter(({ fate }) => fate === 'withdrawn').map(({ address }) => address as SitePath),
    ],
    redirects: [
      ...site.redirects,
      ...moved.map(({ address, to = '/', source }) => {
        const [from = '', query] = address.split(/\?(.*)/su);
        return {
          from: from as SitePath,
          ...(query !== undefined && { query }),
          to: to as SitePath,
          ...(source !== undefined && { source }),
        };
      }),
    ],
  };
};
