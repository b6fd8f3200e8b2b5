import type { BaseUrl } from '../url/base-url.ts';
import type { SiteFile } from '../url/site-file.ts';
import type { SitePath } from '../url/site-path.ts';
import { sitePaths } from '../url/site-path.ts';
import { caddyBlock, caddyValue } from './caddy-text.ts';
import { nginxPattern, nginxQuoted, nginxValue } from './nginx-text.ts';
import { checkedPath } from './safe-address.ts';

/** Both bases, below the path of the old site. */
interface Move {
  readonly path: string;
  readonly to: BaseUrl;
  /** Single addresses, below both bases, that lead elsewhere. */
  readonly singles: readonly (readonly [from: string, to: string])[];
}

const netlify = ({ path, to, singles }: Move): string =>
  [...singles, [`${path}*`, `${to}:splat`] as const]
    .map(([from, target]) => `${from} ${target} 301\n`)
    .join('');

/**
 * Uses the requested address, not nginx's decoded one, so that an address stays as it is written.
 */
const nginx = ({ path, to, singles }: Move): string => {
  const pattern = path.replaceAll(/[^\w/-]/gu, (sign) => `[${sign}]`);
  return [
    ...singles.map(
      ([from, target]) => `location = ${nginxQuoted(from)} { return 301 ${nginxValue(target)}; }`,
    ),
    `location ${nginxQuoted(path)} {`,
    `    if ($request_uri ~ ${nginxPattern(`^${pattern}(.*)$`)}) {`,
    `        return 301 ${nginxValue(to).slice(0, -1)}$1";`,
    '    }',
    '}',
    '',
  ].join('\n');
};

const caddy = ({ path, to, singles }: Move): string =>
  [
    ...singles.flatMap(([from, target]) =>
      caddyBlock(`handle ${caddyValue(from)}`, [`redir ${caddyValue(target)} 301`]),
    ),
    ...caddyBlock(`handle_path ${caddyValue(`${path}*`)}`, [
      `redir ${caddyValue(to.replace(/\/$/u, '')).slice(0, -1)}{uri}" 301`,
    ]),
    '',
  ].join('\n');

/** `*` and `:name` would match more than one address. */
const plainPath = (base: BaseUrl): string => {
  const path = checkedPath(new URL(base).pathname);
  if (/[*:]/u.test(path)) throw new TypeError(`a pattern: ${JSON.stringify(path)}`);
  return path;
};

/**
 * For the old host of a site that has moved: every address redirects to the same one below the new
 * base. An operator who keeps only the old host needs just one of these files.
 *
 * @param folder below `/_server/`
 * @param moved pages of the old site that are at another address below the new base
 * @throws TypeError if a base could be read as something else
 */
export const movedHostFiles = (
  base: BaseUrl,
  to: BaseUrl,
  {
    folder = 'moved',
    moved = [],
  }: {
    readonly folder?: string;
    readonly moved?: readonly { readonly from: SitePath; readonly to: SitePath }[];
  } = {},
): SiteFile[] => {
  const fileAt = (name: string): SitePath =>
    `${sitePaths.serverFolder}${folder}/${name}` as SitePath;
  const path = plainPath(base);
  const singles = moved
    .filter((each) => each.from !== each.to)
    .map((each) => [checkedPath(path + each.from.slice(1)), to + each.to.slice(1)] as const);
  const move = { path, to, singles };
  plainPath(to);
  return [
    { path: fileAt('_redirects'), bytes: netlify(move) },
    { path: fileAt('nginx.conf'), bytes: nginx(move) },
    { path: fileAt('Caddyfile'), bytes: caddy(move) },
  ];
};
