import type { Href } from '../url/site-path.ts';

/** A link with its words. */
export interface LinkView {
  readonly label: string;
  readonly href: Href;
}
