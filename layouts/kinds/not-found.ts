import { html } from '../../src/html/html.ts';
import type { NotFoundView } from '../../src/site/plain-pages/not-found-view.ts';
import { layout } from '../layout.ts';

/** A script fills the list with pages that match the words of the address. */
export const notFound = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'searchForm'] },
  (view: NotFoundView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.notFound,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.notFound }),
      scripts: [view.nearScriptHref],
      main: html`<h1>${words.notFound}</h1>
<p>${words.notFoundHelp}</p>
<section aria-labelledby="gan_giong" hidden data-near="${view.indexHref}" data-base="${view.site.homeHref}">
<h2 id="gan_giong">${words.nearPages}</h2>
<ul class="links"></ul>
</section>
${parts.searchForm(view.site)}
${parts.linkList([
  { label: words.home, href: view.site.homeHref },
  { label: words.archive, href: view.site.archiveHref },
])}`,
    }),
);
