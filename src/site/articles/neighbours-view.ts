import type { Neighbours } from '../context/neighbours.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** The neighbours in the same category. */
export interface NeighboursView {
  readonly older: LinkView | undefined;
  readonly newer: LinkView | undefined;
}

/** The articles before and after one in its category. */
export const neighboursView = (
  { older, newer }: Neighbours,
  { link }: Pick<PageFrames, 'link'>,
): NeighboursView => {
  const linkTo = (other: Neighbours['older']): LinkView | undefined =>
    other && { label: other.title, href: link(other.path) };
  return { older: linkTo(older), newer: linkTo(newer) };
};
