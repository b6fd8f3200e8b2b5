import { html } from '../../src/html/html.ts';
import type { NotFoundView } from '../../src/site/plain-pages/not-found-view.ts';
import { layout } from '../layout.ts';

export const notFound = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'searchForm'] },
  (view: NotFoundView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.notFound,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.notFound }),
      main: html`<h1>${words.notFound}</h1>
<p>${words.notFoundHelp}</p>
${parts.searchForm(view.site)}
${parts.linkList([
  { label: words.home, href: view.site.homeHref },
  { label: words.archive, href: view.site.archiveHref },
])}`,
    }),
);
