/** Injected by `src/assets/site-scripts.ts` when the worker is bundled: addresses of the site. */
declare const NEWEST_PAGES: readonly string[];
declare const LASTING_PAGES: readonly string[];
declare const GONE_PAGES: readonly string[];
declare const OFFLINE_PAGE: string;
declare const KEPT_SCRIPTS: readonly string[];
