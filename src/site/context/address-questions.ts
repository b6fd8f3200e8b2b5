import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { OldAddressPage } from '../addresses/old-address-pages.ts';
import { tombstonesOf, type Tombstone } from '../addresses/tombstones.ts';
import { lazily } from './lazily.ts';

/** Questions about addresses. */
export interface AddressQuestions {
  /** The redirects that the page at an old address shows. */
  readonly redirectsAt: (url: string) => OldAddressPage['redirects'] | undefined;
  /** The tombstone at an address. */
  readonly tombstoneAt: (url: string) => Tombstone | undefined;
  /** Whether an address belongs to a text that residents must not see now. */
  readonly isUnpublished: (path: string) => boolean;
}

/**
 * @param old the pages at old addresses
 * @param unpublished the addresses of texts that residents must not see
 */
export const addressAnswers = (
  newsroom: Newsroom,
  old: readonly OldAddressPage[],
  unpublished: ReadonlySet<string>,
): AddressQuestions => {
  const redirects = lazily(
    () =>
      new Map<string, OldAddressPage['redirects']>(old.map((each) => [each.url, each.redirects])),
  );
  const tombstones = lazily(
    () => new Map<string, Tombstone>(tombstonesOf(newsroom).map((each) => [each.url, each])),
  );
  return {
    redirectsAt: (url) => redirects().get(url),
    tombstoneAt: (url) => tombstones().get(url),
    isUnpublished: (path) => unpublished.has(path),
  };
};
