import type { SitePath } from '../url/site-path.ts';

/** The address of a page, known without the text of any file. */
export interface Place {
  readonly url: SitePath;
  /**
   * Which content the page shows: an id that its kind interprets; empty if there is only one page.
   */
  readonly key: string;
  /** The content file of the page, relative to the content folder; absent for lists. */
  readonly source?: string;
}
