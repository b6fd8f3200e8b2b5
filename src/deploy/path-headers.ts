import { fileTypes } from '../security/file-types.ts';
import { headerRules } from '../security/header-rules.ts';
import { patternSource } from '../security/path-pattern.ts';
import { parseBaseUrl } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';

/** Any site at the root of its host: only the path matters here. */
const anyBase = parseBaseUrl('https://host.invalid/');

const rules = (anyBase ? headerRules(anyBase) : []).map(({ path, headers }) => ({
  pattern: new RegExp(`^${patternSource(path)}$`, 'u'),
  headers,
}));

/** The header that a host should send with a path; `undefined` if the host's default is right. */
const headerOf = (path: SitePath, name: string): string | undefined =>
  rules.find(({ pattern, headers }) => headers[name] !== undefined && pattern.test(path))?.headers[
    name
  ];

const typesByEnding = new Map(
  fileTypes.flatMap(([endings, type]) => endings.map((ending) => [ending, type] as const)),
);

/** Hosts choose different types for a file by its extension alone. */
export const contentTypeOf = (path: SitePath): string | undefined => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return headerOf(path, 'Content-Type') ?? typesByEnding.get(ending);
};

export const cacheControlOf = (path: SitePath): string | undefined =>
  headerOf(path, 'Cache-Control');

/** Whether a file's name contains a content hash, so that it never changes. */
export const isImmutable = (path: SitePath): boolean =>
  cacheControlOf(path)?.includes('immutable') ?? false;

const carriedFolders = [sitePaths.script(''), sitePaths.searchIndexes];

/**
 * Whether a removed file is kept for pages that were loaded a moment ago: without its script such a
 * page does not work. Pictures are not kept, because they may have been withdrawn.
 */
export const isCarried = (path: SitePath): boolean =>
  isImmutable(path) && carriedFolders.some((folder) => path.startsWith(folder));
