import { headerRules } from '../security/header-rules.ts';
import { parseBaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';

/** Any site at the root of its host: only the paths below it matter here. */
const anyBase = parseBaseUrl('https://host.invalid/');

/** The policy, in which it stands, is of no use here. */
const anyStyleHash = `sha256-${'A'.repeat(43)}=`;

const patternOf = (path: string): RegExp => {
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/gu, '[^/]+');
  return new RegExp(`^${source}$`, 'u');
};

const rules = (anyBase ? headerRules(anyBase, anyStyleHash) : []).map(({ path, headers }) => ({
  pattern: patternOf(path),
  headers,
}));

/** What the host should send with a path; `undefined` where its own default does. */
const headerOf = (path: SitePath, name: string): string | undefined =>
  rules.find(({ pattern, headers }) => headers[name] !== undefined && pattern.test(path))?.headers[
    name
  ];

/** Types that a machine without a table of types does not know. */
const furtherTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.mp3', 'audio/mpeg'],
  ['.m4a', 'audio/mp4'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg'],
  ['.wav', 'audio/wav'],
  ['.ico', 'image/x-icon'],
];

/** The content type of a file where its ending alone does not tell it to everyone. */
export const contentTypeOf = (path: SitePath): string | undefined =>
  headerOf(path, 'Content-Type') ??
  furtherTypes.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];

export const cacheControlOf = (path: SitePath): string | undefined =>
  headerOf(path, 'Cache-Control');

/** Whether a file bears a hash of its bytes in its name, so that it never changes. */
export const isImmutable = (path: SitePath): boolean =>
  cacheControlOf(path)?.includes('immutable') ?? false;
