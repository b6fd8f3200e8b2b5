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
  twoPages: 3,
  predecessorGone: 4,
  pageSize: 5,
  cardsGone: 6,
  samplesOff: 7,
  addressTaken: 8,
  articleMoved: 9,
  sectionGone: 10,
  articleGone: 11,
  pageGone: 12,
  mediaMoved: 13,
  mediaGone: 14,
  withdrawalGone: 15,
  aliasGone: 16,
  formerIdGone: 17,
  redirectGone: 18,
  settingGone: 19,
  listGone: 20,
  programGone: 21,
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
