import { ownFile } from '../own-files/own-files.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';
import { bundleScript, bundleWorker, type Script } from './bundle-scripts.ts';

export interface ScriptOptions {
  /** Links of the newest pages, which a browser may keep before they are read. */
  readonly newest: readonly string[];
  /** Links of the pages that are kept at once and that no other page pushes out. */
  readonly lasting: readonly string[];
  /** Links of what was withdrawn: no browser may go on showing it. */
  readonly gone: readonly string[];
  /** The page that is shown where neither the network nor the cache has the requested one. */
  readonly offlineHref: string;
  readonly baseUrl: BaseUrl;
  /** Without it, the worker only removes what a former one has left. */
  readonly hasWorker: boolean;
}

/** The scripts that pages name: that of every page, of the search page, of the offline page, of the error page. */
export interface PageScripts {
  readonly page: Script;
  readonly search: Script;
  readonly offline: Script;
  readonly notFound: Script;
}

const bundlePageScripts = async (): Promise<PageScripts> => ({
  page: await bundleScript(ownFile('layouts/scripts/page.ts'), { name: 'trang' }),
  search: await bundleScript(ownFile('layouts/scripts/search.ts'), { name: 'tim-kiem' }),
  offline: await bundleScript(ownFile('layouts/scripts/offline.ts'), { name: 'ngoai-tuyen' }),
  notFound: await bundleScript(ownFile('layouts/scripts/not-found.ts'), { name: 'khong-thay' }),
});

let bundled: Promise<PageScripts> | undefined;

/**
 * The scripts that pages name. They are the same for every site, so a process bundles them once; a preview
 * builds in a new process each time.
 */
export const makePageScripts = (): Promise<PageScripts> => (bundled ??= bundlePageScripts());

/**
 * The worker of a site.
 *
 * @param kept the scripts that it keeps at once: those that the offline page needs
 */
export const makeWorker = (options: ScriptOptions, kept: readonly SitePath[]): Promise<Script> =>
  options.hasWorker
    ? bundleWorker(ownFile('layouts/scripts/service-worker/worker.ts'), {
        NEWEST_PAGES: options.newest,
        LASTING_PAGES: options.lasting,
        GONE_PAGES: options.gone,
        OFFLINE_PAGE: options.offlineHref,
        KEPT_SCRIPTS: kept.map((path) => siteHref(options.baseUrl, path)),
      })
    : bundleWorker(ownFile('layouts/scripts/service-worker/off.ts'));

/** Every script that a site may have, the worker in both its forms, for who asks what stands in them. */
export const everyScript = async (): Promise<readonly Script[]> => {
  const scripts = await makePageScripts();
  const workers = ['worker', 'off'].map((name) =>
    bundleWorker(ownFile(`layouts/scripts/service-worker/${name}.ts`)),
  );
  return [...Object.values(scripts), ...(await Promise.all(workers))];
};
