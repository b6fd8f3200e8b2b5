import { leadsOn, placeOf } from './compare-addresses.ts';
import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';

/** A page that has changed. */
export interface ChangedPage {
  readonly url: string;
  readonly kind: string;
  readonly title?: string;
  /** For articles only: its title and text are unchanged, only their surroundings changed. */
  readonly isSameText?: boolean;
  /** The former kind of the page, if that changed. */
  readonly was?: string;
  /** Where it is now. */
  readonly to?: string;
}

/** What a publication changes, each list in the order of the manifests. */
export interface Changes {
  readonly pages: Readonly<Record<ChangeKind, readonly ChangedPage[]>>;
  /** How many files that are not pages. */
  readonly files: Readonly<Record<Exclude<ChangeKind, 'moved'>, number>>;
}

export type ChangeKind = 'added' | 'changed' | 'moved' | 'removed';

const changedPage = ({ url, kind, title }: ManifestPage): ChangedPage => ({
  url,
  kind,
  ...(title !== undefined && { title }),
});

const changed = (old: ManifestPage, now: ManifestPage): ChangedPage => ({
  ...changedPage(now),
  ...(now.title === undefined && old.title !== undefined && { title: old.title }),
  ...(now.body !== undefined && {
    isSameText: now.body === old.body && now.title === old.title,
  }),
  ...(old.kind !== now.kind && { was: old.kind }),
});

const pageChanges = (live: SiteManifest, next: SiteManifest): Changes['pages'] => {
  const before = new Map(live.pages.map((page) => [page.url, page]));
  const after = new Map(next.pages.map((page) => [page.url, page]));
  const redirects = new Map(
    next.redirects
      .filter(({ query }) => query === undefined)
      .map(({ from, to }) => [placeOf(from), to]),
  );
  const moved: ChangedPage[] = [];
  const removed: ChangedPage[] = [];
  const edited: ChangedPage[] = [];
  for (const old of before.values()) {
    const now = after.get(old.url);
    const to = redirects.get(placeOf(old.url));
    const isLeft = to !== undefined && (!now || leadsOn(now));
    if (!leadsOn(old) && isLeft) moved.push({ ...changedPage(old), to });
    else if (!now) removed.push(changedPage(old));
    else if (now.sha256 !== old.sha256) edited.push(changed(old, now));
  }
  const arrived = new Set(moved.map(({ to }) => to));
  const added = [...after.values()].filter(({ url }) => !before.has(url) && !arrived.has(url));
  return {
    added: added.map(changedPage),
    changed: edited,
    moved,
    removed,
  };
};

const fileChanges = (live: SiteManifest, next: SiteManifest): Changes['files'] => {
  const before = new Map(live.files.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map(next.files.map(({ path, sha256 }) => [path, sha256]));
  const added = [...after.keys()].filter((path) => !before.has(path)).length;
  const removed = [...before.keys()].filter((path) => !after.has(path)).length;
  const kept = [...after].filter(([path]) => before.has(path));
  return {
    added,
    changed: kept.filter(([path, sha256]) => before.get(path) !== sha256).length,
    removed,
  };
};

/** What would be new, changed or gone, in the order of the manifests. */
export const changesOf = (live: SiteManifest, next: SiteManifest): Changes => ({
  pages: pageChanges(live, next),
  files: fileChanges(live, next),
});
