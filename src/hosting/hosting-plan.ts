import type { HeaderRule } from '../security/header-rules.ts';
import type { BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';

/** Where an old address leads, both under the site's base. */
export interface Redirect {
  readonly from: SitePath;
  /** The query with which the old address came, without `?`; absent where any query will do. */
  readonly query?: string;
  readonly to: SitePath;
}

/** What a host has to do besides sending files. */
export interface HostingPlan {
  readonly base: BaseUrl;
  /** Paths are under the base's own path. */
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Addresses of what was withdrawn: they answer 410 with the page or file that stands there. */
  readonly gone: readonly SitePath[];
}
