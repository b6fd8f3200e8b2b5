import { html } from '../../src/html/html.ts';
import type { CategoryView } from '../../src/site/lists/section-views.ts';
import { layout } from '../layout.ts';

export const category = layout(
  { uses: ['breadcrumb', 'pageShell', 'sectionArticles'] },
  (view: CategoryView, { parts }) =>
    parts.pageShell({
      frame: view,
      title: view.name,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: view.name }),
      main: html`<h1>${view.name}</h1>
${view.about !== undefined && html`<p class="standfirst">${view.about}</p>`}
${parts.sectionArticles(view)}`,
    }),
);
