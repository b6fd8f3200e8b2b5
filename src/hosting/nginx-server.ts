import { siteHref } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import { rootOf } from './address-tables.ts';
import { fileTypes } from '../security/file-types.ts';
import { isCompressible, splitType } from './file-types.ts';
import { headerTables, type HeaderTable } from './header-tables.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { nginxHeader } from './nginx-http.ts';
import { indexPattern } from './redirect-patterns.ts';
import { nginxPattern, nginxQuoted, nginxValue } from './nginx-text.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indented(lines),
  '}',
];

/**
 * A location inherits no `if`, so each one that serves files has its own; `return` is safe in it.
 */
const movedOrGone = [
  'if ($ban_tin_moved) { return 301 $ban_tin_moved; }',
  'if ($ban_tin_gone) { return 410; }',
];

const withoutIndex = `if ($ban_tin_index) { rewrite ${nginxPattern(indexPattern)} $1? permanent; }`;

/** nginx always has this type in its list, and warns if it is named again. */
const html = 'text/html';

const bareTypes = fileTypes.map(([, type]) => splitType(type).bare);

const textTypes = fileTypes.flatMap(([, type]) => {
  const { bare, isText } = splitType(type);
  return isText ? [bare] : [];
});

const serving = [
  'index index.html;',
  'server_tokens off;',
  'autoindex off;',
  'open_file_cache off;',
  'disable_symlinks off;',
  'absolute_redirect off;',
  'etag on;',
  'if_modified_since exact;',
  'gzip_static on;',
  'gzip on;',
  'gzip_vary on;',
  'gzip_min_length 512;',
  `gzip_types ${bareTypes.filter((type) => type !== html && isCompressible(type)).join(' ')};`,
  'charset utf-8;',
  `charset_types ${textTypes.filter((type) => type !== html).join(' ')};`,
];

const types = block(
  'types',
  fileTypes.map(([endings, type]) => `${splitType(type).bare} ${endings.join(' ')};`),
);

/** A type for some paths; `charset` adds the end of the rule's value. */
const typedLocations = (tables: readonly HeaderTable[]): string[] =>
  tables
    .filter(({ name }) => name === 'Content-Type')
    .flatMap(({ rows }) => rows)
    .flatMap(([pattern, type]) => {
      const { bare, isText } = splitType(type);
      return block(`location ~ ${nginxPattern(pattern)}`, [
        'types { }',
        `default_type ${nginxValue(bare)};`,
        isText ? 'charset_types *;' : 'charset off;',
        ...(isCompressible(bare) ? ['gzip_types *;'] : []),
        ...movedOrGone,
      ]);
    });

/**
 * Files for hosts, files whose name begins with a dot, and compressed forms by their own name are
 * never served.
 */
const hiddenLocations = (at: (path: string) => string): string[] => [
  ...block(`location ^~ ${nginxQuoted(at(sitePaths.serverFolder))}`, ['return 404;']),
  ...[sitePaths.headers, sitePaths.redirects].flatMap((path) =>
    block(`location = ${nginxQuoted(at(path))}`, ['return 404;']),
  ),
  ...block(String.raw`location ~ "/\.|\.(?:br|gz)$"`, ['return 404;']),
];

/**
 * The settings that nginx includes in a `server`, after `set $ban_tin_root <the site's folder>;`.
 * All of it is in one location, so that a site below a path (`/tin/`) does not affect the rest of
 * the server.
 *
 * A request for withdrawn content is answered with the file at its address: `error_page` leads to
 * the internal address `/_server/gone/…`, which serves that file and is in no table. Otherwise
 * nginx would look into the tables again and answer with a page of its own.
 *
 * @throws TypeError if something could be read as something else
 */
export const nginxServer = (plan: HostingPlan): string => {
  const root = rootOf(plan.base);
  const at = (path: string): string => root + path.slice(1);
  const tables = headerTables(plan.headers, root);
  const goneFolder = at(`${sitePaths.serverFolder}gone`);
  const headers = tables.filter(({ name }) => name !== 'Content-Type');
  const site = [
    'alias $ban_tin_root/;',
    ...serving,
    ...types,
    'default_type application/octet-stream;',
    ...headers.map((table) => `add_header ${table.name} ${nginxHeader(table)} always;`),
    `error_page 403 404 =404 ${nginxValue(at(sitePaths.notFound))};`,
    `error_page 410 ${nginxQuoted(`${goneFolder}$ban_tin_gone`)};`,
    ...movedOrGone,
    withoutIndex,
    ...block(`location ^~ ${nginxQuoted(`${goneFolder}/`)}`, [
      'internal;',
      'alias $ban_tin_root/;',
    ]),
    ...hiddenLocations(at),
    ...typedLocations(tables),
  ];
  return [
    '# Made with the site; to be included inside server { }, after: set $ban_tin_root <folder>;',
    ...(root === '/'
      ? []
      : block(`location = ${nginxQuoted(root.slice(0, -1))}`, [
          'absolute_redirect off;',
          `return 301 ${nginxValue(siteHref(plan.base, '/'))};`,
        ])),
    ...block(`location ^~ ${nginxQuoted(root)}`, site),
    '',
  ].join('\n');
};
