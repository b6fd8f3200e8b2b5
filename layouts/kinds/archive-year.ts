import { html } from '../../src/html/html.ts';
import type { ArchiveYearView } from '../../src/site/lists/archive-views.ts';
import { layout } from '../layout.ts';

export const archiveYear = layout(
  { uses: ['breadcrumb', 'pageShell', 'periodList'], styles: ['linkColumns'] },
  (view: ArchiveYearView, { words, parts }) => {
    const { site, year } = view;
    const title = words.archiveOf(words.yearNamed(year.label));
    const above = [{ label: words.archive, href: site.archiveHref }];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above, here: year.label }),
      main: html`<h1>${title}</h1>
<p class="count">${words.articleCount(year.total)}</p>
<div class="link-columns">${parts.periodList(year.months)}</div>`,
    });
  },
);
