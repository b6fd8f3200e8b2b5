import type { Href, SitePath } from '../url/site-path.ts';
import type { Alias } from './aliases.ts';
import type { Framing, PageFrame } from './frame.ts';
import type { PageOf } from './page.ts';

/** Stands at an old address and leads on, for hosts that know no redirects. */
export interface MovedView extends PageFrame {
  readonly title: string;
  readonly to: Href;
}

/** `/a` is a folder's page too; `/a.html` is a file. */
const pageAt = (from: SitePath): SitePath =>
  from.endsWith('/') || /\.html?$/u.test(from) ? from : (`${from}/` as SitePath);

export const movedPages = (aliases: readonly Alias[], framing: Framing): PageOf<'moved'>[] =>
  aliases.map(({ from, to, title }) => ({
    url: pageAt(from),
    kind: 'moved',
    view: {
      ...framing.frame(pageAt(from), { description: title, isIndexed: false }),
      canonical: framing.absolute(to),
      title,
      to: framing.link(to),
    },
  }));
