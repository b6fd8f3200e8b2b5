import type { SiteFile } from '../url/site-file.ts';
import { sitePaths } from '../url/site-path.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { nginxHttp } from './nginx-http.ts';
import { nginxServer } from './nginx-server.ts';
import { redirectsFile } from './redirects-file.ts';

/**
 * The files by which hosts are told what to do: Netlify and Cloudflare Pages find theirs by name, nginx
 * and Caddy include theirs. No `_redirects` without redirects, as an empty one is a fault to some.
 *
 * @throws TypeError when something could be read by a host as something else
 */
export const hostingFiles = (plan: HostingPlan): SiteFile[] => {
  const table = redirectsFile(plan);
  return [
    { path: sitePaths.headers, bytes: headersFile(plan.headers) },
    ...(table === '' ? [] : [{ path: sitePaths.redirects, bytes: table }]),
    { path: sitePaths.nginxHttp, bytes: nginxHttp(plan) },
    { path: sitePaths.nginxServer, bytes: nginxServer(plan) },
    { path: sitePaths.caddyfile, bytes: caddyfile(plan) },
  ];
};
