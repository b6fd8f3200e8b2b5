import { html, type Html } from '../../src/html/html.ts';
import type { ArchiveView } from '../../src/site/lists/archive-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { periodList } from '../parts/lists/period-list/period-list.ts';
import { text } from '../words/vi/vi.ts';

export const archive = (view: ArchiveView): Html =>
  pageShell(view, {
    title: text.archive,
    breadcrumb: breadcrumb(view.site, [], text.archive),
    main: html`<h1>${text.archive}</h1>
${view.years.length === 0 && html`<p class="empty">${text.noArticles}</p>`}
${view.years.map(
  ({ label, href, total, months }) => html`<section>
<h2><a href="${href}">${label}</a> <span class="count">${text.articleCount(total)}</span></h2>
${periodList(months)}
</section>
`,
)}`,
  });
