import { html, type Html } from '../../src/html/html.ts';
import type { ArchiveYearView } from '../../src/site/lists/archive-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { periodList } from '../parts/lists/period-list/period-list.ts';
import { text } from '../words/vi/vi.ts';

export const archiveYear = (view: ArchiveYearView): Html => {
  const { site, year } = view;
  const title = text.archiveOf(`năm ${year.label}`);
  return pageShell(view, {
    title,
    breadcrumb: breadcrumb(site, [{ label: text.archive, href: site.archiveHref }], year.label),
    main: html`<h1>${title}</h1>
<p class="count">${text.articleCount(year.total)}</p>
${periodList(year.months)}`,
  });
};
