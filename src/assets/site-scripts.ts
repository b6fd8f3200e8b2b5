import { ownFile } from '../own-files/own-files.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';
import { bundleScript, bundleWorker, type Script } from './bundle-scripts.ts';

export interface ScriptOptions {
  /** Addresses of the newest pages, which a browser may cache before they are read. */
  readonly newest: readonly string[];
  /** Addresses of the pages that are cached at once and never evicted. */
  readonly lasting: readonly string[];
  /** Addresses of withdrawn content: no browser may go on showing it. */
  readonly gone: readonly string[];
  /** The page shown if neither the network nor the cache has the requested one. */
  readonly offlineHref: string;
  readonly baseUrl: BaseUrl;
  /** If false, the worker only removes what an earlier one has left. */
  readonly hasWorker: boolean;
}

/**
 * The scripts that pages refer to: of every page, of the search page, of the offline page, of the
 * error page, of pages with a sound, of lists of units, the one that shows emergencies, and the two
 * that read aloud.
 */
export interface PageScripts {
  readonly page: Script;
  readonly search: Script;
  readonly offline: Script;
  readonly notFound: Script;
  readonly player: Script;
  readonly emergency: Script;
  readonly voice: Script;
  readonly spoken: Script;
  readonly unitFilter: Script;
}

const bundlePageScripts = async (): Promise<PageScripts> => ({
  page: await bundleScript(ownFile('layouts/scripts/page.ts'), { name: 'trang' }),
  search: await bundleScript(ownFile('layouts/scripts/search.ts'), { name: 'tim-kiem' }),
  offline: await bundleScript(ownFile('layouts/scripts/offline.ts'), { name: 'ngoai-tuyen' }),
  notFound: await bundleScript(ownFile('layouts/scripts/not-found.ts'), { name: 'khong-thay' }),
  player: await bundleScript(ownFile('layouts/scripts/player.ts'), { name: 'nghe' }),
  emergency: await bundleScript(ownFile('layouts/scripts/emergency.ts'), { name: 'khan-cap' }),
  voice: await bundleScript(ownFile('layouts/scripts/voice.ts'), { name: 'doc-may' }),
  spoken: await bundleScript(ownFile('layouts/scripts/spoken.ts'), { name: 'loi-doc' }),
  unitFilter: await bundleScript(ownFile('layouts/scripts/unit-filter.ts'), { name: 'don-vi' }),
});

let bundled: Promise<PageScripts> | undefined;

/**
 * The scripts that pages refer to. They are the same for every site, so a process bundles them
 * once; a preview builds in a new process each time.
 */
export const makePageScripts = (): Promise<PageScripts> => (bundled ??= bundlePageScripts());

/**
 * The worker of a site.
 *
 * @param kept the scripts that it caches at once: those that the offline page needs
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

/**
 * Every script that a site may have, including both forms of the worker, for tests of their
 * contents.
 */
export const everyScript = async (): Promise<readonly Script[]> => {
  const scripts = await makePageScripts();
  const workers = ['worker', 'off'].map((name) =>
    bundleWorker(ownFile(`layouts/scripts/service-worker/${name}.ts`)),
  );
  return [...Object.values(scripts), ...(await Promise.all(workers))];
};
