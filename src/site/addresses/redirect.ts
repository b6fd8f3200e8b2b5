import type { SitePath } from '../../url/site-path.ts';

/** An old address, and what stands in its place now. */
export interface Redirect {
  readonly from: SitePath;
  /** The query with which the old address came, without `?`; absent where any will do. */
  readonly query?: string;
  readonly to: SitePath;
  /** What stands there, where it has a name. */
  readonly title?: string | undefined;
  /** The content file that says so, relative to the content folder; absent where no file does. */
  readonly source?: string;
}
