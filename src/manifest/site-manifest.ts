import { compareText } from '../content/compare-text.ts';
import type { Article } from '../content/content.ts';
import type { PageKind } from '../site/page-kinds.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';

/** A page in the manifest. */
export interface ManifestPage extends Checksum {
  readonly url: SitePath;
  /** A page kind, of this version or of the one that made the live site. */
  readonly kind: string;
  /** The content file of the page, relative to the content folder; absent for lists. */
  readonly source?: string;
  /** For an article. */
  readonly title?: string;
  /**
   * Hash of an article's Markdown, 16 hexadecimal digits, which identifies it after its file has
   * moved; absent for a stub.
   */
  readonly body?: string;
  /**
   * The title of the article that had this address before, if the file says that this one takes it
   * over.
   */
  readonly takesOver?: string;
}

/** A file of the site that is not a page. */
export interface ManifestFile extends Checksum {
  readonly path: SitePath;
}

/** An old address and its target. */
export interface ManifestRedirect {
  readonly from: SitePath;
  /** The query of the old address, without `?`; absent if any query matches. */
  readonly query?: string;
  readonly to: SitePath;
  /**
   * The content file with the redirect, relative to the content folder; absent if there is none.
   */
  readonly source?: string;
}

/**
 * The files of a site; the next publication is compared with them. Deterministic; addresses are
 * relative to the site's base.
 */
export interface SiteManifest {
  /** Name and version. */
  readonly generator: string;
  /** The site contains drafts or unpublished articles, so it must not be published. */
  readonly isPreview?: true;
  /** When an article next appears or disappears by itself, `2020-03-12T07:30` in Vietnam. */
  readonly nextChange?: string;
  /**
   * The site's base URL, and its earlier ones according to the settings; absent from older
   * programs.
   */
  readonly base?: string;
  readonly formerBases?: readonly string[];
  /** The sites that this one continues, with their pages that are elsewhere now. */
  readonly predecessors?: readonly {
    readonly base: string;
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  }[];
  /** Present if the settings name it: the base URL that identifies feeds and calendars. */
  readonly identity?: string;
  readonly articlesPerPage?: number;
  readonly formerArticlesPerPage?: readonly number[];
  /** ISO day from which articles have a card of their own; absent if they have none. */
  readonly cardsSince?: string;
  /** The hash of the address ledger that the site was built against. */
  readonly ledger?: string;
  readonly pages: readonly ManifestPage[];
  readonly redirects: readonly ManifestRedirect[];
  /** Media files that only withdrawn or expired articles named, and that were removed with them. */
  readonly withdrawnFiles: readonly SitePath[];
  /** Addresses of sample content that the settings leave out. */
  readonly samplesLeftOut?: readonly SitePath[];
  readonly files: readonly ManifestFile[];
}

/** The facts in a manifest about the whole site. */
export type ManifestHead = Omit<
  SiteManifest,
  'pages' | 'redirects' | 'withdrawnFiles' | 'samplesLeftOut' | 'files'
>;

/** The parts of a site that its manifest describes. */
export interface ListedSite {
  readonly pages: readonly {
    readonly url: SitePath;
    readonly kind: PageKind;
    readonly source?: string;
  }[];
  readonly files: readonly { readonly path: SitePath }[];
  readonly articles: readonly Pick<Article, 'path' | 'title' | 'body' | 'stub' | 'takesOver'>[];
  readonly redirects: readonly ManifestRedirect[];
  readonly withdrawnFiles: readonly SitePath[];
  readonly samplesLeftOut?: readonly SitePath[];
  /** The hashes of articles' texts (`bodyHash`) by address, if the texts themselves are not at hand. */
  readonly bodyHashes?: ReadonlyMap<string, string> | undefined;
}

/** Independent of Unicode composition and of white space at the ends. */
export const bodyHash = (body: string): string =>
  checksumOf(body.normalize('NFC').trim()).sha256.slice(0, 16);

const aboutArticle = (
  { title, body, stub, takesOver }: Pick<Article, 'title' | 'body' | 'stub' | 'takesOver'>,
  known: string | undefined,
): Pick<ManifestPage, 'title' | 'body' | 'takesOver'> => ({
  title,
  ...(!stub && { body: known ?? bodyHash(body) }),
  ...(takesOver !== undefined && { takesOver }),
});

/**
 * @param made the checksum of every file, by its path below the site's folder
 * @throws Error if a page or file has none
 */
export const siteManifest = (
  {
    pages,
    files,
    articles,
    redirects,
    withdrawnFiles,
    samplesLeftOut = [],
    bodyHashes,
  }: ListedSite,
  made: ReadonlyMap<string, Checksum>,
  head: ManifestHead,
): SiteManifest => {
  const printOf = (path: SitePath): Checksum => {
    const print = made.get(fileOf(path));
    if (print) return print;
    throw new Error(`site manifest: ${path} was not written`);
  };
  const articleAt = new Map(articles.map((article) => [article.path, article]));
  return {
    ...head,
    pages: pages
      .map(({ url, kind, source }) => {
        const article = articleAt.get(url);
        return {
          url,
          kind,
          ...(source !== undefined && { source }),
          ...(article && aboutArticle(article, bodyHashes?.get(url))),
          ...printOf(url),
        };
      })
      .toSorted((a, b) => compareText(a.url, b.url)),
    redirects: redirects.map(({ from, query, to, source }) => ({
      from,
      ...(query !== undefined && { query }),
      to,
      ...(source !== undefined && { source }),
    })),
    withdrawnFiles: [...withdrawnFiles].toSorted(compareText),
    ...(samplesLeftOut.length > 0 && {
      samplesLeftOut: [...samplesLeftOut].toSorted(compareText),
    }),
    files: files
      .map(({ path }) => ({ path, ...printOf(path) }))
      .toSorted((a, b) => compareText(a.path, b.path)),
  };
};

const linesOf = (list: readonly (object | string)[]): string =>
  list.map((each) => `\n  ${JSON.stringify(each)}`).join(',');

/** One page or file on each line, so that two manifests can be compared by eye. */
export const manifestText = ({
  pages,
  redirects,
  withdrawnFiles,
  samplesLeftOut,
  files,
  ...head
}: SiteManifest): string => {
  const start = JSON.stringify(head).slice(0, -1);
  const lists = Object.entries({
    pages,
    redirects,
    withdrawnFiles,
    ...(samplesLeftOut && { samplesLeftOut }),
    files,
  }).map(([name, list]) => `,\n "${name}": [${linesOf(list)}\n ]`);
  return `${start}${lists.join('')}\n}\n`;
};
