import type { HeaderRule } from '../security/header-rules.ts';
import type { Row } from './address-tables.ts';
import { patternSource } from '../security/path-pattern.ts';

/** Of one header: the value for each path. */
export interface HeaderTable {
  readonly name: string;
  /** Where no row fits; absent: no such header. */
  readonly otherwise?: string;
  /** Anchored regular expression of a path, its escapes read, and the value. */
  readonly rows: readonly Row[];
}

/** What Netlify and Cloudflare Pages answer with by themselves; our own servers are told. */
const hostDefaults: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** A path that ends in `/` is also that of the file which stands for it. */
const anchored = (path: string): string =>
  `^${patternSource(path)}${path.endsWith('/') ? String.raw`(?:index\.html)?` : ''}$`;

const decoded = (path: string): string => decodeURI(path);

/**
 * The rules, header by header, as a server sets them. It would send a header of two rules twice, so
 * each path has one value: that of the first row that fits.
 *
 * @param root the base's own path
 */
export const headerTables = (rules: readonly HeaderRule[], root: string): HeaderTable[] => {
  const names = rules.flatMap(({ headers }) => Object.keys(headers));
  return [...new Set([...names, ...Object.keys(hostDefaults)])].map((name) => {
    const named = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ path: decoded(path), value }];
    });
    const everywhere = named.find(({ path }) => path === `${root}*`)?.value ?? hostDefaults[name];
    const rows = named
      .filter(({ path }) => path !== `${root}*`)
      .map(({ path, value }): Row => [anchored(path), value]);
    return { name, rows, ...(everywhere === undefined ? {} : { otherwise: everywhere }) };
  });
};
