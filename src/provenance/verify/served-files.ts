import { inPool } from '../../file-system/in-pool.ts';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import { absoluteUrl, type BaseUrl } from '../../url/base-url.ts';
import { askFile, type Answer } from './ask-file.ts';
import { verdictOf, type ListedAddress, type Verdict } from './verdict.ts';

/** An address that does not answer what the manifest lists. */
export interface ServedFault {
  readonly path: string;
  readonly what: Verdict;
  /** The status, the target of a redirect, or why there is no answer. */
  readonly seen: string;
}

/** The result of asking for every page and file of a manifest. */
export interface ServedFiles {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** In the order of their addresses. */
  readonly faults: readonly ServedFault[];
}

/** Every page and file of a manifest. */
export const addressesOf = (
  { pages, files, redirects }: SiteManifest,
  base: BaseUrl,
): readonly ListedAddress[] => {
  const targets = new Map(
    redirects.flatMap(({ from, query, to }) =>
      query === undefined ? [[from as string, absoluteUrl(base, to) as string]] : [],
    ),
  );
  return [
    ...pages.map(({ url, ...page }) => ({ ...page, path: url, leadsTo: targets.get(url) })),
    ...files,
  ];
};

const seenOf = (answer: Answer | string): string =>
  typeof answer === 'string' ? answer : (answer.location ?? String(answer.status));

const isRight = (verdict: Verdict): boolean =>
  verdict === 'same' || verdict === 'leads-on' || verdict === 'hidden';

/**
 * Asks a host for every page and file of a manifest. A file that the manifest does not list cannot
 * be seen from outside.
 *
 * @param onFile called after each
 */
export const servedFiles = async (
  manifest: SiteManifest,
  base: BaseUrl,
  onFile: () => void,
): Promise<ServedFiles> => {
  const counts: Record<Verdict, number> = {
    same: 0,
    'leads-on': 0,
    hidden: 0,
    missing: 0,
    changed: 0,
    'leads-elsewhere': 0,
    unanswered: 0,
  };
  const faults = new Map<string, ServedFault>();
  const all = addressesOf(manifest, base);
  await inPool(all, async (listed) => {
    const answer = await askFile(base, listed.path, listed.bytes);
    const what = verdictOf(listed, answer);
    counts[what] += 1;
    if (!isRight(what)) faults.set(listed.path, { path: listed.path, what, seen: seenOf(answer) });
    onFile();
  });
  return { counts, faults: all.flatMap(({ path }) => faults.get(path) ?? []) };
};
