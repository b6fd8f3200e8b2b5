import type { SiteManifest } from '../../manifest/site-manifest.ts';

/** A page or file in which a site differs from the same site, built again. */
export interface RebuiltFault {
  readonly path: string;
  readonly what: 'changed' | 'not-rebuilt' | 'only-rebuilt';
}

const hashesOf = ({ pages, files }: SiteManifest): ReadonlyMap<string, string> =>
  new Map([
    ...pages.map(({ url, sha256 }) => [url as string, sha256] as const),
    ...files.map(({ path, sha256 }) => [path as string, sha256] as const),
  ]);

/** Compares the manifest of a live site with that of the same site, built again. */
export const rebuiltFaults = (live: SiteManifest, rebuilt: SiteManifest): RebuiltFault[] => {
  const [ours, theirs] = [hashesOf(rebuilt), hashesOf(live)];
  const changed = [...theirs].flatMap(([path, sha256]): RebuiltFault[] => {
    const own = ours.get(path);
    if (own === sha256) return [];
    return [{ path, what: own === undefined ? 'not-rebuilt' : 'changed' }];
  });
  const more = [...ours.keys()].filter((path) => !theirs.has(path));
  return [...changed, ...more.map((path): RebuiltFault => ({ path, what: 'only-rebuilt' }))];
};
