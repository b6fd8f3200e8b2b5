import type { SiteFile } from '../url/site-file.ts';
import { sitePaths } from '../url/site-path.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { nginxHttp } from './nginx-http.ts';
import { nginxServer } from './nginx-server.ts';
import { redirectsFile } from './redirects-file.ts';
import { vercelConfig } from './vercel-config.ts';

/**
 * The files that configure hosts: Netlify and Cloudflare Pages find theirs by name, nginx and Caddy
 * include theirs, and for Vercel it is copied. There is no `_redirects` file without redirects, because some hosts reject an
 * empty one.
 *
 * @throws TypeError if a host could read something as something else
 */
export const hostingFiles = (plan: HostingPlan): SiteFile[] => {
  const table = redirectsFile(plan);
  return [
    { path: sitePaths.headers, bytes: headersFile(plan.headers) },
    ...(table === '' ? [] : [{ path: sitePaths.redirects, bytes: table }]),
    { path: sitePaths.nginxHttp, bytes: nginxHttp(plan) },
    { path: sitePaths.nginxServer, bytes: nginxServer(plan) },
    { path: sitePaths.caddyfile, bytes: caddyfile(plan) },
    { path: sitePaths.vercelConfig, bytes: vercelConfig(plan) },
  ];
};
