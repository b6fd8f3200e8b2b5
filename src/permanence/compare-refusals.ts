import { compareText } from '../content/compare-text.ts';
import { causesOf, type Case, type Cause } from './compare-causes.ts';
import type { LastingAddress } from './compare-addresses.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';

/** Addresses that would be lost for one cause. */
export interface AddressRefusal {
  readonly cause: Cause;
  /** Of the article. */
  readonly title?: string;
  readonly addresses: readonly LastingAddress[];
}

/** Those first whose cure keeps what readers look for. */
const order: readonly Cause['kind'][] = [
  'siteMoved',
  'pageSize',
  'samplesOff',
  'addressTaken',
  'articleMoved',
  'articleGone',
  'pageGone',
  'sectionGone',
  'mediaGone',
  'withdrawalGone',
  'aliasGone',
  'formerIdGone',
  'redirectGone',
  'listGone',
  'programGone',
];

/** What several addresses have in common that are told as one; sorts causes too. */
const signOf = (cause: Cause): string =>
  [
    String(order.indexOf(cause.kind)).padStart(2, '0'),
    'source' in cause ? cause.source : '',
    'id' in cause ? cause.id : '',
  ].join(' ');

/** The titles of articles, by their files. */
const titlesIn = ({ pages }: SiteManifest): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap(({ source, title }) =>
      source !== undefined && title !== undefined ? [[source, title] as const] : [],
    ),
  );

/** One refusal for each cause, each address in exactly one of them; in one order. */
export const addressRefusals = (known: Case, live: SiteManifest): AddressRefusal[] => {
  const causeOf = causesOf(known);
  const titles = titlesIn(live);
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
