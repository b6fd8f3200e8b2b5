import { sitePaths, type Href } from '../../url/site-path.ts';
import { dateView, type DateView } from '../articles/date-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** "Xã, phường của tôi": units with news, and a link to all units. */
export interface UnitBlockView {
  readonly inNews: readonly (UnitLinkView & { readonly date: DateView })[];
  readonly indexHref: Href;
}

const most = 4;

export const unitBlock = (
  { units, unitsInNews }: SiteContext,
  frames: PageFrames,
): UnitBlockView | undefined =>
  units().length === 0
    ? undefined
    : {
        inNews: unitsInNews(most).flatMap(({ unit, date }) =>
          unitLinks([unit], frames).map((link) => ({ ...link, date: dateView(date) })),
        ),
        indexHref: frames.link(sitePaths.unitIndex),
      };
