import type { SitePath } from '../url/site-path.ts';

/** Where a page stands, known without the text of any file. */
export interface Place {
  readonly url: SitePath;
  /** What of the site's content the page shows: an id, as its kind reads it; empty where there is one page. */
  readonly key: string;
  /** The content file that it is made from, relative to the content folder; absent for lists. */
  readonly source?: string;
}
