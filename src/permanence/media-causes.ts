import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Cause, CauseOf } from './cause.ts';
import { isWithdrawnKind, placeOf, type LastingAddress } from './compare-addresses.ts';
import { isMedia } from '../url/site-path.ts';

/** The register of withdrawn files. */
const withdrawnRegister = 'withdrawn-media.yaml';

/**
 * A file that was withdrawn is no longer listed as withdrawn.
 *
 * @param path of the file, or of its tombstone
 */
export const withdrawalGone = (path: string): CauseOf<'withdrawalGone'> => ({
  kind: 'withdrawalGone',
  source: withdrawnRegister,
  id: placeOf(path),
});

/** The files of the texts that a site lists as withdrawn. */
export const withdrawnTexts = ({ pages }: SiteManifest): ReadonlySet<string> =>
  new Set(pages.flatMap(({ kind, source }) => (isWithdrawnKind(kind) ? (source ?? []) : [])));

/**
 * Whether a file that was removed with a text is in the new site again although the text is still
 * withdrawn. A build that knew the live site would have left it out, unless a visible text names
 * it; any other build must be repeated.
 */
export const comesBack = ({
  next,
  isFresh,
}: Pick<Compared, 'next' | 'isFresh'>): ((address: LastingAddress) => boolean) => {
  if (isFresh) return () => false;
  const files = new Set<string>(next.files.map(({ path }) => path));
  const withdrawn = withdrawnTexts(next);
  return ({ path, page }) =>
    page?.source !== undefined &&
    page.source !== withdrawnRegister &&
    isMedia(path) &&
    withdrawn.has(page.source) &&
    files.has(placeOf(path));
};

interface Compared {
  readonly live: SiteManifest;
  readonly next: SiteManifest;
  readonly isFresh: boolean;
}

/** Why a media file would be lost, by its path; its bytes identify its new place. */
export const mediaCauses = ({ live, next, isFresh }: Compared): ((path: string) => Cause) => {
  const before = new Map(live.files.map(({ path, sha256 }) => [path as string, sha256]));
  const fresh = new Map(
    next.files
      .filter(({ path }) => isMedia(path) && !before.has(path))
      .map(({ path, sha256 }) => [sha256, path]),
  );
  const goneWithTexts = new Set<string>(next.withdrawnFiles);
  const goneBefore = new Set<string>(live.withdrawnFiles);
  return (path) => {
    const source = path.slice(1);
    if (goneWithTexts.has(path)) return { kind: 'listGone', isFresh };
    if (goneBefore.has(path)) return withdrawalGone(path);
    const to = fresh.get(before.get(path) ?? '');
    return to === undefined ? { kind: 'mediaGone', source } : { kind: 'mediaMoved', source, to };
  };
};
