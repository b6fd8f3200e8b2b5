import { compareText } from '../content/compare-text.ts';
import type { Cause } from './cause.ts';
import type { Case } from './case.ts';
import { causesOf } from './compare-causes.ts';
import type { LastingAddress } from './compare-addresses.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';

/** Addresses that would be lost for the same cause. */
export interface AddressRefusal {
  readonly cause: Cause;
  /** For articles only. */
  readonly title?: string;
  readonly addresses: readonly LastingAddress[];
}

/** The order of causes: first those whose cure keeps pages that readers look for. */
const order: Readonly<Record<Cause['kind'], number>> = {
  siteMoved: 0,
  identityChanged: 1,
  formerBaseGone: 2,
  pageSize: 3,
  samplesOff: 4,
  addressTaken: 5,
  articleMoved: 6,
  articleGone: 7,
  pageGone: 8,
  sectionGone: 9,
  mediaMoved: 10,
  mediaGone: 11,
  withdrawalGone: 12,
  aliasGone: 13,
  formerIdGone: 14,
  redirectGone: 15,
  settingGone: 16,
  listGone: 17,
  programGone: 18,
};

/** A key shared by addresses that are shown as one; causes are also sorted by it. */
const signOf = (cause: Cause): string =>
  [
    String(order[cause.kind]).padStart(2, '0'),
    'source' in cause ? cause.source : '',
    'id' in cause ? cause.id : '',
  ].join(' ');

/** The titles of articles by file. */
const titlesIn = ({ pages }: SiteManifest): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap(({ source, title }) =>
      source !== undefined && title !== undefined ? [[source, title] as const] : [],
    ),
  );

/** One refusal for each cause, each address in exactly one of them, in a fixed order. */
export const addressRefusals = (known: Case): AddressRefusal[] => {
  const causeOf = causesOf(known);
  const titles = titlesIn(known.live);
  const groups = new Map<string, { cause: Cause; addresses: LastingAddress[] }>();
  for (const address of known.vanished) {
    const cause = causeOf(address);
    const sign = signOf(cause);
    const group = groups.get(sign) ?? { cause, addresses: [] };
    groups.set(sign, group);
    group.addresses.push(address);
  }
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, { cause, addresses }]) => {
      const title = 'source' in cause ? titles.get(cause.source) : undefined;
      return { cause, ...(title !== undefined && { title }), addresses };
    });
};
