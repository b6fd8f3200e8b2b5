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
}

const netlify = ({ path, to }: Move): string => `${path}* ${to}:splat 301\n`;

/**
 * Uses the requested address, not nginx's decoded one, so that an address stays as it is written.
 */
const nginx = ({ path, to }: Move): string => {
  const pattern = path.replaceAll(/[^\w/-]/gu, (sign) => `[${sign}]`);
  return [
    `location ${nginxQuoted(path)} {`,
    `    if ($request_uri ~ ${nginxPattern(`^${pattern}(.*)$`)}) {`,
    `        return 301 ${nginxValue(to).slice(0, -1)}$1";`,
    '    }',
    '}',
    '',
  ].join('\n');
};

const caddy = ({ path, to }: Move): string =>
  [
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
 * @throws TypeError if a base could be read as something else
 */
export const movedHostFiles = (base: BaseUrl, to: BaseUrl, folder = 'moved'): SiteFile[] => {
  const fileAt = (name: string): SitePath =>
    `${sitePaths.serverFolder}${folder}/${name}` as SitePath;
  const move = { path: plainPath(base), to };
  plainPath(to);
  return [
    { path: fileAt('_redirects'), bytes: netlify(move) },
    { path: fileAt('nginx.conf'), bytes: nginx(move) },
    { path: fileAt('Caddyfile'), bytes: caddy(move) },
  ];
};
