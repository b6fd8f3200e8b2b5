import { sitePaths, type SitePath } from '../url/site-path.ts';

/** The feeds of a front page, in both formats. */
export const feedFiles = (front: SitePath): readonly SitePath[] => [
  sitePaths.atomFeed(front),
  sitePaths.jsonFeed(front),
];

/** An entry of a register whose page has been at other addresses. */
interface Renamed {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** Files beside the front pages of some entries, and at their former addresses, where they last. */
export const atAllAddresses = (
  entries: readonly Renamed[],
  filesAt: (id: string) => readonly SitePath[],
): readonly SitePath[] =>
  entries.flatMap(({ id, formerIds }) => [id, ...formerIds].flatMap(filesAt));
