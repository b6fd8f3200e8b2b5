import type { SitePath } from '../../url/site-path.ts';

/** An old address and its target. */
export interface Redirect {
  readonly from: SitePath;
  /** The query of the old address, without `?`; absent if any query matches. */
  readonly query?: string;
  readonly to: SitePath;
  /** The title of the target, if it has one. */
  readonly title?: string | undefined;
  /**
   * The content file that names the redirect, relative to the content folder; absent if none does.
   */
  readonly source?: string;
}
