import type { Congress } from '../../content/schema/congress-schema.ts';
import { sitePaths } from '../../url/site-path.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import { unitOfCongress, type UnitsOnDays } from './unit-of-congress.ts';

/** A congress with a link to its page, its status and its time. */
export interface CongressLinkView extends LinkView, CongressStandingView {}

type Link = Pick<PageFrames, 'link'>;

export const congressLink = (congress: Congress, { link }: Link): CongressLinkView => ({
  label: congress.name,
  href: link(sitePaths.congress(congress.id)),
  ...congressStandingView(congress),
});

/** The unit of a congress under the name that it had then. */
export const congressUnitLink = (
  congress: Congress,
  units: UnitsOnDays,
  { link }: Link,
): LinkView | undefined => {
  const unit = unitOfCongress(congress, units);
  return unit && { label: unit.name, href: link(sitePaths.unit(unit.id)) };
};
