import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { checkedPath, checkedQuery, decodedPath } from './safe-address.ts';

/** Key and value of a table in which a server looks an address up. */
export type Row = readonly [key: string, value: string];

/** The tables of a web server; all addresses are below the base's own path. */
export interface AddressTables {
  /** The base's own path, its escapes read: `/` or `/tin/`. */
  readonly root: string;
  /** Old path and query, as they are asked for, to new path. */
  readonly moved: readonly Row[];
  /** Old path, its escapes read, to new path: whatever the query. */
  readonly movedPaths: readonly Row[];
  /** The path of what was withdrawn to that of its file, below the base: `/tin/a/` to `/a/index.html`. */
  readonly gone: readonly Row[];
}

/** The first row for each key stays. */
const unique = (rows: readonly Row[]): Row[] => {
  const first = new Map<string, string>();
  for (const [key, value] of rows) if (!first.has(key)) first.set(key, value);
  return [...first];
};

/** The path that the site lives under, as servers compare it; ends in `/`. */
export const rootOf = (base: BaseUrl): string => decodedPath(siteHref(base, '/'));

/** @throws TypeError when an address could be read as something else */
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
