import { addressTables, type Row } from './address-tables.ts';
import { headerTables, type HeaderTable } from './header-tables.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { sharedPattern } from './redirect-patterns.ts';
import { nginxMap, nginxPattern, nginxRows, nginxValue, nginxVariable } from './nginx-text.ts';

/** The smallest power of two that is at least the given number. */
const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/**
 * Sizes of the tables: a bucket has room for at least the longest key with nginx's own overhead,
 * and there are enough buckets that none overflows.
 */
const sizes = (rows: readonly Row[]): string => {
  const longest = Math.max(0, ...rows.map(([key]) => new TextEncoder().encode(key).length));
  return [
    `map_hash_bucket_size ${powerOfTwo(Math.max(256, 2 * longest + 64))};`,
    `map_hash_max_size ${powerOfTwo(Math.max(2048, 4 * rows.length))};`,
    '',
  ].join('\n');
};

const isByPath = ({ name, rows }: HeaderTable): boolean =>
  rows.length > 0 && name !== 'Content-Type';

const headerMap = ({ name, otherwise, rows }: HeaderTable): string =>
  nginxMap('$uri', nginxVariable(name), [
    `default ${otherwise === undefined ? '""' : nginxValue(otherwise)}`,
    ...rows.map(([pattern, value]) => `${nginxPattern(`~${pattern}`)} ${nginxValue(value)}`),
  ]);

/**
 * The settings that nginx includes at the level of `http`: redirects, withdrawn addresses, and
 * headers that depend on the path. `nginxServer` uses the variables of these tables.
 *
 * @throws TypeError if something could be read as something else
 */
export const nginxHttp = (plan: HostingPlan): string => {
  const { root, moved, movedPaths, gone } = addressTables(plan);
  return [
    '# Made with the site; to be included inside http { }.\n',
    sizes([...moved, ...movedPaths, ...gone]),
    nginxMap('$uri', '$ban_tin_moved_path', ['default ""', ...nginxRows(movedPaths)]),
    nginxMap('$request_uri', '$ban_tin_asked', [
      'default $request_uri',
      `${nginxPattern(`~${sharedPattern}`)} $1`,
    ]),
    nginxMap('$ban_tin_asked', '$ban_tin_moved', [
      'default $ban_tin_moved_path',
      ...nginxRows(moved),
    ]),
    nginxMap('$uri', '$ban_tin_gone', ['default ""', ...nginxRows(gone)]),
    nginxMap('$request_uri', '$ban_tin_index', [
      'default ""',
      `${nginxPattern(String.raw`~^[^?]*/index\.html(?:[?]|$)`)} 1`,
    ]),
    ...headerTables(plan.headers, root).filter(isByPath).map(headerMap),
  ].join('\n');
};

/** The value of a header in the `server` part. */
export const nginxHeader = (table: HeaderTable): string =>
  isByPath(table) ? nginxVariable(table.name) : nginxValue(table.otherwise ?? '');
