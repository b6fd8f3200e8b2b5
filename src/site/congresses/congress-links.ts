import type { Congress } from '../../content/schema/congress-schema.ts';
import { congressesOfUnit, unitOfCongress } from '../../newsroom/congress-register.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A congress with a link to its page, and how it stands. */
export interface CongressLinkView extends LinkView, CongressStandingView {}

type Link = Pick<PageFrames, 'link'>;

export const congressLink = (congress: Congress, { link }: Link): CongressLinkView => ({
  label: congress.name,
  href: link(sitePaths.congress(congress.id)),
  ...congressStandingView(congress),
});

/** The congresses of a unit, oldest first, for its page. */
export const congressLinks = (
  unitId: string,
  newsroom: Newsroom,
  frames: Link,
): CongressLinkView[] =>
  congressesOfUnit(unitId, newsroom).map((congress) => congressLink(congress, frames));

/** The unit of a congress under the name that it bore then. */
export const congressUnitLink = (
  congress: Congress,
  newsroom: Newsroom,
  { link }: Link,
): LinkView | undefined => {
  const unit = unitOfCongress(congress, newsroom);
  return unit && { label: unit.name, href: link(sitePaths.unit(unit.id)) };
};
