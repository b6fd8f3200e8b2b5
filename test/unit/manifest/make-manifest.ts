import { checksumOf } from '../../../src/file-system/checksum.ts';
import type {
  ManifestPage,
  ManifestRedirect,
  SiteManifest,
} from '../../../src/manifest/site-manifest.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

/* Manifests of small sites; a page's bytes follow from its facts. */

type SaidPage = { readonly url: string; readonly kind: string } & Partial<ManifestPage>;

export const page = (
  url: string,
  kind: string,
  more: Partial<ManifestPage> & { readonly text?: string } = {},
): ManifestPage => {
  const { text = '', ...said } = more;
  const all = { url: url as SitePath, kind, ...said } satisfies SaidPage;
  return { ...checksumOf(JSON.stringify([all, text])), ...all };
};

/** The file of an article, `2020/03/x`. */
const fileOfKey = (key: string): string => `articles/${key}.md`;

/** A single article; its text is unique unless one is given. */
export const article = (key: string, more: Partial<ManifestPage> = {}): ManifestPage =>
  page(`/${key}/`, 'article', {
    source: fileOfKey(key),
    title: `Bài ${key}`,
    body: checksumOf(key).sha256.slice(0, 16),
    ...more,
  });

/** An article with its two copies. */
export const wholeArticle = (key: string, more: Partial<ManifestPage> = {}): ManifestPage[] => [
  article(key, more),
  page(`/${key}/ban-in.txt`, 'textCopy', { source: fileOfKey(key) }),
  page(`/${key}/bang-tin/`, 'noticeSheet', { source: fileOfKey(key) }),
];

/** The pages of a withdrawn article. */
export const tombstone = (key: string): ManifestPage[] => [
  page(`/${key}/`, 'withdrawn', { source: fileOfKey(key) }),
  page(`/${key}/ban-in.txt`, 'withdrawnCopy', { source: fileOfKey(key) }),
  page(`/${key}/bang-tin/`, 'withdrawn', { source: fileOfKey(key) }),
];

/** The page of a withdrawn media file, `/media/x.pdf`. */
export const fileTombstone = (file: string, source = 'withdrawn-media.yaml'): ManifestPage =>
  page(`${file}/`, 'withdrawn', { source });

export const redirect = (from: string, to: string, more: Partial<ManifestRedirect> = {}) => ({
  from: from as SitePath,
  to: to as SitePath,
  ...more,
});

export const manifest = (
  pages: readonly ManifestPage[],
  more: {
    readonly files?: readonly string[];
    readonly redirects?: readonly ManifestRedirect[];
    readonly withdrawnFiles?: readonly string[];
  } = {},
): SiteManifest => ({
  generator: 'ban-tin thử',
  pages,
  redirects: more.redirects ?? [],
  withdrawnFiles: (more.withdrawnFiles ?? []) as SitePath[],
  files: (more.files ?? []).map((path) => ({ path: path as SitePath, ...checksumOf(path) })),
});

/** Keys of this many articles. */
export const keys = (count: number, start = 1): string[] =>
  Array.from({ length: count }, (_, index) => `2020/03/bai-${start + index}`);
