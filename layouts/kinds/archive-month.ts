import { html, type Html } from '../../src/html/html.ts';
import type { ArchiveMonthView } from '../../src/site/lists/archive-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

export const archiveMonth = (view: ArchiveMonthView): Html => {
  const { site, month, year, articles } = view;
  const title = text.archiveOf(month.label);
  const above = [{ label: text.archive, href: site.archiveHref }, year];
  return pageShell(view, {
    title,
    breadcrumb: breadcrumb(site, above, month.label),
    main: html`<h1>${title}</h1>
<p class="count">${text.articleCount(month.total)}</p>
${teaserList(articles)}`,
  });
};
