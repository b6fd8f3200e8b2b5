import { arrivalsOf, isMedia, placeOf, type LastingAddress } from './compare-addresses.ts';
import { pageKindFacts, pageKinds } from '../site/page-kinds.ts';
import type { ManifestPage, ManifestRedirect, SiteManifest } from '../manifest/site-manifest.ts';

/** Why addresses would be lost, which tells what is to be mended where; files are below the content folder. */
export type Cause =
  /** The article stands elsewhere now, at `to`. */
  | { readonly kind: 'articleMoved'; readonly source: string; readonly to: ManifestPage }
  | { readonly kind: 'articleGone'; readonly source: string }
  | { readonly kind: 'pageGone'; readonly source: string }
  /** A category or unit has left its register. */
  | { readonly kind: 'sectionGone'; readonly source: string; readonly id: string }
  | { readonly kind: 'mediaGone'; readonly source: string }
  /** A file was withdrawn, and the register says so no more. */
  | { readonly kind: 'withdrawalGone'; readonly source: string; readonly id: string }
  /** An old address has left the file of the article or page to which it led. */
  | { readonly kind: 'aliasGone'; readonly source: string }
  | { readonly kind: 'formerIdGone'; readonly source: string; readonly id: string }
  | { readonly kind: 'redirectGone'; readonly source: string }
  /** A list has become shorter, a month or year empty; copies are made no longer. */
  | { readonly kind: 'listGone'; readonly isFresh: boolean }
  /** Made by the program for every site. */
  | { readonly kind: 'programGone' }
  /** The settings leave out sample content that is live. */
  | { readonly kind: 'samplesOff'; readonly samples: number }
  /** The site has another base URL, or other names in feeds and calendars, than the one that is live. */
  | {
      readonly kind: 'siteMoved';
      readonly source: string;
      readonly base: string;
      readonly now: string;
      readonly identity: string;
      readonly lacks: readonly ('identity' | 'formerBaseUrls')[];
    }
  /** Lists are cut into pages of another number of articles. */
  | {
      readonly kind: 'pageSize';
      readonly source: string;
      readonly was: number;
      readonly now: number;
    }
  /** Another article stands at an article's address. */
  | {
      readonly kind: 'addressTaken';
      readonly source: string;
      readonly was: string;
      readonly now: string;
    };

/** What is known while the causes are looked for. */
export interface Case {
  readonly next: SiteManifest;
  readonly vanished: readonly LastingAddress[];
  /** Where articles stand now whose address is lost, by that address. */
  readonly moved: ReadonlyMap<string, ManifestPage>;
  /** Whether the site was built against all that is known of the addresses that were ever live. */
  readonly isFresh: boolean;
}

/** The registers, by the kind of their entries' front pages; those whose ids may be renamed. */
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

/** Of what stands below the front page of a category or unit that goes. */
const sectionCauses = ({ vanished }: Case): ((path: string) => Cause | undefined) => {
  const fronts = vanished.flatMap(({ page }) => {
    const source = page && sectionFiles.get(page.kind);
    return source === undefined ? [] : [{ url: page?.url ?? '', source }];
  });
  return (path) => {
    const front = fronts.find(({ url }) => path.startsWith(url));
    return front && { kind: 'sectionGone', source: front.source, id: sectionId(front.url) };
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

/** Tells the cause of each address that would be lost. */
export const causesOf = (known: Case): ((address: LastingAddress) => Cause) => {
  const ofArticle = articleCauses(known);
  const ofSection = sectionCauses(known);
  const ofRedirect = redirectCauses(known);
  return ({ path, page, redirect }) => {
    if (redirect) return ofRedirect(redirect);
    if (isMedia(path) && !page) return { kind: 'mediaGone', source: path.slice(1) };
    if (page && !pageKindFacts(page.kind)) return listGone(known);
    if (page?.source !== undefined) {
      const { source } = page;
      if (!isTextFile(source)) return { kind: 'withdrawalGone', source, id: placeOf(path) };
      return isArticleFile(source) ? ofArticle(source) : { kind: 'pageGone', source };
    }
    const isList = page ? !isOfProgram(page.kind) : /^\/[^/]+\/[^/]+\/[^/]+$/u.test(path);
    return ofSection(path) ?? (isList ? listGone(known) : { kind: 'programGone' });
  };
};
