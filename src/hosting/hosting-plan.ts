import type { HeaderRule } from '../security/header-rules.ts';
import type { BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';

/** A redirect from an old address; both are below the site's base. */
export interface Redirect {
  readonly from: SitePath;
  /** The query of the old address, without `?`; absent if any query matches. */
  readonly query?: string;
  readonly to: SitePath;
}

/** What a host must do in addition to sending files. */
export interface HostingPlan {
  readonly base: BaseUrl;
  /** Paths are below the base URL's path. */
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Addresses of withdrawn content: they answer 410 with the page or file at that address. */
  readonly gone: readonly SitePath[];
}
