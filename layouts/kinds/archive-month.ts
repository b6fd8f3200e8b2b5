import { html } from '../../src/html/html.ts';
import type { ArchiveMonthView } from '../../src/site/lists/archive-views.ts';
import { layout } from '../layout.ts';

export const archiveMonth = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'teaserList'] },
  (view: ArchiveMonthView, { words, parts }) => {
    const { site, month, year, weeks, articles } = view;
    const title = words.archiveOf(month.label);
    const above = [{ label: words.archive, href: site.archiveHref }, year];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above, here: month.label }),
      main: html`<h1>${title}</h1>
<p class="count">${words.articleCount(month.total)}</p>
${parts.teaserList(articles)}
${
  weeks.length > 0 &&
  html`<section>
<h2>${words.weekSheets}</h2>
${parts.linkList(weeks)}
</section>`
}`,
    });
  },
);
