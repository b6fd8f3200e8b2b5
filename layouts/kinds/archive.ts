import { html } from '../../src/html/html.ts';
import type { ArchiveView } from '../../src/site/lists/archive-views.ts';
import { layout } from '../layout.ts';

export const archive = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'periodList'], styles: ['linkColumns'] },
  (view: ArchiveView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.archive,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.archive }),
      main: html`<h1>${words.archive}</h1>
${view.years.length === 0 && html`<p class="empty">${words.noArticles}</p>`}
${view.years.map(
  ({ label, href, total, months }) => html`<section>
<h2><a href="${href}">${label}</a> <span class="count">${words.articleCount(total)}</span></h2>
<div class="link-columns">${parts.periodList(months)}</div>
</section>
`,
)}${view.newestWeek && parts.linkList([{ ...view.newestWeek, label: words.printWeek(view.newestWeek.label) }])}`,
    }),
);
