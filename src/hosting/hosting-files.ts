import type { SiteFile } from '../url/site-file.ts';
import { sitePaths } from '../url/site-path.ts';
import { headersFile } from './headers-file.ts';
import type { HostingPlan } from './hosting-plan.ts';
import { redirectsFile } from './redirects-file.ts';

/** The files by which hosts are told what to do; no `_redirects` without redirects, as an empty one is a fault to some. */
export const hostingFiles = ({ base, headers, redirects }: HostingPlan): SiteFile[] => {
  const table = redirectsFile(redirects, base);
  return [
    { path: sitePaths.headers, bytes: headersFile(headers) },
    ...(table === '' ? [] : [{ path: sitePaths.redirects, bytes: table }]),
  ];
};
