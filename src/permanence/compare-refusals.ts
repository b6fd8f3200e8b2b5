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

/**
 * The order of causes: first those whose cure keeps pages that readers look for. Entries of registers
 * precede texts, because a text that is put back may refer to them, and a build without them refuses
 * it.
 */
const order: Readonly<Record<Cause['kind'], number>> = {
  siteMoved: 0,
  identityChanged: 1,
  formerBaseGone: 2,
  pageSize: 3,
  cardsGone: 4,
  samplesOff: 5,
  addressTaken: 6,
  articleMoved: 7,
  sectionGone: 8,
  articleGone: 9,
  pageGone: 10,
  mediaMoved: 11,
  mediaGone: 12,
  withdrawalGone: 13,
  aliasGone: 14,
  formerIdGone: 15,
  redirectGone: 16,
  settingGone: 17,
  listGone: 18,
  programGone: 19,
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
