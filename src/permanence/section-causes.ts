import type { Cause } from './cause.ts';
import type { Case } from './case.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { entryIdIn } from './cures/entry-words.ts';
import { arrivalsOf } from './compare-addresses.ts';
import type { ManifestRedirect } from '../manifest/site-manifest.ts';

/** The registers whose ids may be renamed, by the kind of their entries' front pages. */
export const sectionFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(pageKinds).flatMap(([kind, { addresses }]) =>
    addresses.from === 'register' && addresses.hasFormerIds ? [[kind, addresses.register]] : [],
  ),
);

/** By kind, the ids of new register entries. */
const freshIds = ({ live, next }: Case): ((kind: string) => string[]) => {
  const before = new Set(live.pages.map(({ url }) => url));
  return (kind) => {
    const fresh = next.pages.filter((page) => page.kind === kind && !before.has(page.url));
    return [...new Set(fresh.map(({ url }) => entryIdIn(url)))];
  };
};

/** For the front page of a register entry that is removed, by its address. */
export const sectionCauses = (known: Case): ((path: string) => Cause | undefined) => {
  const freshOf = freshIds(known);
  const fronts = known.vanished.flatMap(({ page }) => {
    const source = page && sectionFiles.get(page.kind);
    return page && source !== undefined ? [{ url: page.url, kind: page.kind, source }] : [];
  });
  return (path) => {
    const front = fronts.find(({ url }) => path.startsWith(url));
    return (
      front && {
        kind: 'sectionGone',
        source: front.source,
        id: entryIdIn(front.url),
        fresh: freshOf(front.kind),
      }
    );
  };
};

/**
 * For a former id that its register no longer names: the entry that now has another id, or none.
 */
export const formerIdCauses = ({ next }: Case): ((redirect: ManifestRedirect) => Cause) => {
  const arriveAt = arrivalsOf(next);
  return ({ from, to, source = '' }) => {
    const page = arriveAt(to);
    const isEntry = page && sectionFiles.get(page.kind) === source;
    return {
      kind: 'formerIdGone',
      source,
      id: entryIdIn(from),
      ...(isEntry && { now: entryIdIn(page.url) }),
    };
  };
};
