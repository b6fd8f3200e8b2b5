import type { SitePath } from '../url/site-path.ts';

/** A text file of the site that is not a page, such as a feed. */
export interface OutputText {
  readonly path: SitePath;
  readonly text: string;
}
