import type { HeaderRule } from '../security/header-rules.ts';
import type { Row } from './address-tables.ts';
import { patternSource } from '../security/path-pattern.ts';

/** One header: its value for each path. */
export interface HeaderTable {
  readonly name: string;
  /** The value if no row matches; if absent, the header is not sent. */
  readonly otherwise?: string;
  /** Anchored regular expression of a decoded path, and the value. */
  readonly rows: readonly Row[];
}

/**
 * Headers that Netlify and Cloudflare Pages send by default; our own servers must be configured to
 * send them.
 */
const hostDefaults: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** A path that ends in `/` also matches its `index.html`. */
const anchored = (path: string): string =>
  `^${patternSource(path)}${path.endsWith('/') ? String.raw`(?:index\.html)?` : ''}$`;

const decoded = (path: string): string => decodeURI(path);

/**
 * The rules as one table for each header, in the form for servers. A server would send a header of
 * two rules twice, so each path has one value: that of the first row that matches.
 *
 * @param root the base URL's path
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
