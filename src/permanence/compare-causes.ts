import type { Cause } from './cause.ts';
import { arrivalsOf, isMedia, placeOf, type LastingAddress } from './compare-addresses.ts';
import { pageKindFacts, pageKinds } from '../site/page-kinds.ts';
import type { ManifestPage, ManifestRedirect, SiteManifest } from '../manifest/site-manifest.ts';

/** What is known while the causes are looked for. */
export interface Case {
  readonly live: SiteManifest;
  readonly next: SiteManifest;
  readonly vanished: readonly LastingAddress[];
  /** Where articles stand now whose address is lost, by that address. */
  readonly moved: ReadonlyMap<string, ManifestPage>;
  /** Whether the site was built against all that is known of the addresses that were ever live. */
  readonly isFresh: boolean;
}

/** The registers whose ids may be renamed, by the kind of their entries' front pages. */
const sectionFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(pageKinds).flatMap(([kind, { addresses }]) =>
    addresses.from === 'register' && addresses.hasFormerIds ? [[kind, addresses.register]] : [],
  ),
);

/** Whether every site has such a page, whatever its content. */
const isOfProgram = (kind: string): boolean => pageKindFacts(kind)?.addresses.from === 'program';

const textFolders = Object.values(pageKinds).flatMap(({ addresses }) =>
  addresses.from === 'file' ? [`${addresses.folder}/`] : [],
);

/** Whether a file's front matter can name old addresses. */
const isTextFile = (source: string): boolean =>
  textFolders.some((folder) => source.startsWith(folder));

const isArticleFile = (source: string): boolean => source.startsWith('articles/');

/** The file of `/2020/03/x/` is `articles/2020/03/x.md`. */
const articlePath = (source: string): ManifestPage['url'] =>
  source.replace(/^articles(?=\/)/u, '').replace(/\.md$/u, '/') as ManifestPage['url'];

/** `/chuyen-muc/<id>/…` */
const sectionId = (path: string): string => path.split('/')[2] ?? '';

const listGone = ({ isFresh }: Case): Cause => ({ kind: 'listGone', isFresh });

/** Of an article's file: where the article stands still, only the copies of it went. */
const articleCauses = (known: Case): ((source: string) => Cause) => {
  const { next, moved } = known;
  const arriveAt = arrivalsOf(next);
  return (source) => {
    const path = articlePath(source);
    const to = moved.get(path);
    if (to) return { kind: 'articleMoved', source, to };
    return arriveAt(path) ? listGone(known) : { kind: 'articleGone', source };
  };
};

/** By kind, the ids of register entries that are new. */
const freshIds = ({ live, next }: Case): ((kind: string) => string[]) => {
  const before = new Set(live.pages.map(({ url }) => url));
  return (kind) => {
    const fresh = next.pages.filter((page) => page.kind === kind && !before.has(page.url));
    return [...new Set(fresh.map(({ url }) => sectionId(url)))];
  };
};

/** Of what stands below the front page of a register's entry that goes. */
const sectionCauses = (known: Case): ((path: string) => Cause | undefined) => {
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
        id: sectionId(front.url),
        fresh: freshOf(front.kind),
      }
    );
  };
};

/** Of media files: by their bytes, where they stand now. */
const mediaCauses = ({ live, next }: Case): ((path: string) => Cause) => {
  const before = new Map(live.files.map(({ path, sha256 }) => [path as string, sha256]));
  const fresh = new Map(
    next.files
      .filter(({ path }) => isMedia(path) && !before.has(path))
      .map(({ path, sha256 }) => [sha256, path]),
  );
  return (path) => {
    const source = path.slice(1);
    const to = fresh.get(before.get(path) ?? '');
    return to === undefined ? { kind: 'mediaGone', source } : { kind: 'mediaMoved', source, to };
  };
};

/** Of a redirect: what it led to went with it, or only the line that says so. */
const redirectCauses = (known: Case): ((redirect: ManifestRedirect) => Cause) => {
  const gone = new Set(known.vanished.flatMap(({ page }) => page?.source ?? []));
  const ofArticle = articleCauses(known);
  const ofSection = sectionCauses(known);
  const said = known.vanished.flatMap(({ redirect }) =>
    redirect?.source !== undefined && redirect.from.endsWith('/') ? redirect : [],
  );
  const ofSaid = ({ from, to, source = '' }: ManifestRedirect): Cause => {
    if (gone.has(source)) {
      return isArticleFile(source) ? ofArticle(source) : { kind: 'pageGone', source };
    }
    if (isTextFile(source)) return { kind: 'aliasGone', source };
    if (![...sectionFiles.values()].includes(source)) return { kind: 'redirectGone', source };
    return ofSection(to) ?? { kind: 'formerIdGone', source, id: sectionId(from) };
  };
  /** What no file says follows from a redirect above it, as copies follow their article. */
  return (redirect) => {
    if (redirect.source !== undefined) return ofSaid(redirect);
    const above = said.find(({ from }) => redirect.from.startsWith(from));
    return above ? ofSaid(above) : listGone(known);
  };
};

/** The cause of each address that would be lost. */
export const causesOf = (known: Case): ((address: LastingAddress) => Cause) => {
  const ofArticle = articleCauses(known);
  const ofSection = sectionCauses(known);
  const ofRedirect = redirectCauses(known);
  const ofMedia = mediaCauses(known);
  return ({ path, page, redirect }) => {
    if (redirect) return ofRedirect(redirect);
    if (isMedia(path) && !page) return ofMedia(path);
    if (page && !pageKindFacts(page.kind)) return listGone(known);
    if (page?.source !== undefined) {
      const { source } = page;
      if (page.kind === 'withdrawn' && !isTextFile(source)) {
        return { kind: 'withdrawalGone', source, id: placeOf(path) };
      }
      if (!isTextFile(source)) return { kind: 'settingGone', source };
      return isArticleFile(source) ? ofArticle(source) : { kind: 'pageGone', source };
    }
    const isList = page ? !isOfProgram(page.kind) : /^\/[^/]+\/[^/]+\/[^/]+$/u.test(path);
    return ofSection(path) ?? (isList ? listGone(known) : { kind: 'programGone' });
  };
};
