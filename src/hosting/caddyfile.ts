import { siteHref } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import { addressTables } from './address-tables.ts';
import { caddyBlock, caddyMap, caddyPattern, caddyValue } from './caddy-text.ts';
import { fileTypes } from '../security/file-types.ts';
import { isCompressible, splitType } from './file-types.ts';
import { headerTables, type HeaderTable } from './header-tables.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { patternSource } from '../security/path-pattern.ts';
import { indexPattern, sharedPattern } from './redirect-patterns.ts';

/** Names, not paths: Caddy hides them in every folder, and no page or file of the site uses one. */
const hiddenNames = [sitePaths.serverFolder, sitePaths.headers, sitePaths.redirects]
  .map((path) => path.replaceAll('/', ''))
  .concat('.*');

const serving = ['precompressed br gzip', `hide ${hiddenNames.join(' ')}`];

/** Comes first: files for hosts, and compressed forms by their own name, are never served. */
const hiding = (at: (path: string) => string): string[] => {
  const folder = patternSource(at(sitePaths.serverFolder));
  const named = [sitePaths.headers, sitePaths.redirects].map((path) => patternSource(at(path)));
  const pattern = String.raw`^(?:${folder}.*|${named.join('|')}|.*/\..*|.*\.(?:br|gz))$`;
  return [`@ban_tin_hidden path_regexp ${caddyPattern(pattern)}`, 'error @ban_tin_hidden 404'];
};

const compressing = caddyBlock('encode', [
  'gzip',
  ...caddyBlock(
    'match',
    ['text/*', '*/json*', '*+json*', '*/xml*', '*+xml*', '*/wasm'].map(
      (type) => `header Content-Type ${type}`,
    ),
  ),
]);

/** The site only answers; Caddy's file server would take any other method for GET. */
const onlyReading = [
  '@ban_tin_method not method GET HEAD',
  ...caddyBlock('handle @ban_tin_method', ['header Allow "GET, HEAD"', 'respond 405']),
];

/**
 * Answers that may be compressed say so even when they are not, so that no cache keeps the one for
 * the other. Deferred, because `encode` adds the header itself where it compresses.
 */
const varying = [
  `@ban_tin_varies path */ ${fileTypes
    .filter(([, type]) => isCompressible(splitType(type).bare))
    .flatMap(([endings]) => endings.map((ending) => `*.${ending}`))
    .join(' ')}`,
  ...caddyBlock('header @ban_tin_varies', ['Vary Accept-Encoding', 'defer']),
];

const withoutIndex = [
  `@ban_tin_index path_regexp ban_tin_index ${caddyPattern(indexPattern)}`,
  'redir @ban_tin_index {re.ban_tin_index.1} 301',
];

/** Rows in reverse priority: in Caddy the last value wins. */
const headerLines = ({ name, otherwise, rows }: HeaderTable): string[] => [
  ...(otherwise === undefined ? [] : [`header ${name} ${caddyValue(otherwise)}`]),
  ...rows.toReversed().flatMap(([pattern, value], index) => {
    const matcher = `@ban_tin_${name.toLowerCase()}_${index}`;
    return [
      `${matcher} path_regexp ${caddyPattern(pattern)}`,
      `header ${matcher} ${name} ${caddyValue(value)}`,
    ];
  }),
];

const typeLines: readonly string[] = fileTypes.flatMap(([[first = '', ...others], type]) => [
  `@ban_tin_${first} path ${[first, ...others].map((ending) => `*.${ending}`).join(' ')}`,
  `header @ban_tin_${first} Content-Type ${caddyValue(type)}`,
]);

/**
 * A page with another status than 200 is always sent whole, even to a browser that has it cached.
 */
const asWhole = [
  'request_header -If-None-Match',
  'request_header -If-Modified-Since',
  'request_header -Range',
];

/** Headers for the requested path do not apply to the error page that is sent instead. */
const missingHeaders = (tables: readonly HeaderTable[]): string[] =>
  tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, otherwise }) => {
      if (name === 'Content-Type') return 'header Content-Type "text/html; charset=utf-8"';
      return otherwise === undefined
        ? `header -${name}`
        : `header ${name} ${caddyValue(otherwise)}`;
    });

const strip = (root: string): string[] =>
  root === '/' ? [] : [`uri strip_prefix ${caddyValue(root.slice(0, -1))}`];

/**
 * The settings that Caddy imports in a site's block, after `root * <the site's folder>`. A site
 * below a path (`/tin/`) does not affect the rest of the block.
 *
 * @throws TypeError if something could be read as something else
 */
export const caddyfile = (plan: HostingPlan): string => {
  const { root, moved, movedPaths, gone } = addressTables(plan);
  const tables = headerTables(plan.headers, root);
  const at = (path: string): string => root + path.slice(1);
  const all = caddyValue(at('/*'));
  const site = [
    'header -Server',
    ...onlyReading,
    ...typeLines,
    ...varying,
    ...tables.flatMap(headerLines),
    ...hiding(at),
    ...caddyBlock('map {uri} {ban_tin_asked}', [
      `${caddyPattern(`~${sharedPattern}`)} "\${1}"`,
      'default {uri}',
    ]),
    ...caddyMap('{ban_tin_asked}', 'ban_tin_moved', moved),
    '@ban_tin_moved expression `{ban_tin_moved} != ""`',
    'redir @ban_tin_moved {ban_tin_moved} 301',
    ...caddyMap('{path}', 'ban_tin_moved_path', movedPaths),
    '@ban_tin_moved_path expression `{ban_tin_moved_path} != ""`',
    'redir @ban_tin_moved_path {ban_tin_moved_path} 301',
    ...withoutIndex,
    ...compressing,
    ...caddyMap('{path}', 'ban_tin_gone', gone),
    '@ban_tin_gone expression `{ban_tin_gone} != ""`',
    ...caddyBlock('handle @ban_tin_gone', [
      ...asWhole,
      'header -Etag',
      'header -Last-Modified',
      'rewrite * {ban_tin_gone}',
      ...caddyBlock('file_server', [...serving, 'status 410']),
    ]),
    ...strip(root),
    ...caddyBlock('file_server', serving),
  ];
  const missing = [
    'header -Server',
    ...missingHeaders(tables),
    ...asWhole,
    'header -Etag',
    'header -Last-Modified',
    `rewrite * ${sitePaths.notFound}`,
    ...caddyBlock('file_server', serving),
  ];
  return [
    "# Made with the site; to be imported in a site's block, after: root * <folder>",
    ...(root === '/'
      ? []
      : [`redir ${caddyValue(root.slice(0, -1))} ${siteHref(plan.base, '/')} 301`]),
    ...caddyBlock(`handle ${all}`, caddyBlock('route', site)),
    ...caddyBlock('handle_errors', [
      ...caddyBlock('@ban_tin_missing', [
        `path ${all}`,
        'expression `{err.status_code} in [403, 404]`',
      ]),
      ...caddyBlock('handle @ban_tin_missing', caddyBlock('route', missing)),
    ]),
    '',
  ].join('\n');
};
