import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { checkedPath, checkedQuery, decodedPath } from './safe-address.ts';

/** Key and value of a table in which a server looks up addresses. */
export type Row = readonly [key: string, value: string];

/** The tables of a web server; all addresses are below the base URL's path. */
export interface AddressTables {
  /** The base URL's path, decoded: `/` or `/tin/`. */
  readonly root: string;
  /** Old path and query, as requested, to the new path. */
  readonly moved: readonly Row[];
  /** Old path, decoded, to the new path, for any query. */
  readonly movedPaths: readonly Row[];
  /**
   * The path of withdrawn content to the path of its tombstone file below the base: `/tin/a/` to
   * `/a/index.html`.
   */
  readonly gone: readonly Row[];
}

/** Keeps the first row of each key. */
const unique = (rows: readonly Row[]): Row[] => {
  const first = new Map<string, string>();
  for (const [key, value] of rows) if (!first.has(key)) first.set(key, value);
  return [...first];
};

/** The path of the base URL in the form that servers compare; ends in `/`. */
export const rootOf = (base: BaseUrl): string => decodedPath(siteHref(base, '/'));

/** @throws TypeError if an address could be read as something else */
export const addressTables = ({
  base,
  redirects,
  gone,
}: Pick<HostingPlan, 'base' | 'redirects' | 'gone'>): AddressTables => {
  const to = (path: string): string => checkedPath(siteHref(base, path));
  const rows = redirects.map(({ from, query, to: target }): readonly [boolean, Row] =>
    query === undefined
      ? [false, [decodedPath(siteHref(base, from)), to(target)]]
      : [true, [`${to(from)}?${checkedQuery(query)}`, to(target)]],
  );
  const rowsWith = (hasQuery: boolean): Row[] =>
    unique(rows.filter(([has]) => has === hasQuery).map(([, row]) => row));
  return {
    root: rootOf(base),
    moved: rowsWith(true),
    movedPaths: rowsWith(false),
    gone: unique(
      gone.map((path) => [
        decodedPath(siteHref(base, path)),
        decodedPath(path.endsWith('/') ? `${path}index.html` : path),
      ]),
    ),
  };
};
