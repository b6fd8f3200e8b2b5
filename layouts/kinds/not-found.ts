import { html, type Html } from '../../src/html/html.ts';
import type { NotFoundView } from '../../src/site/plain-pages/not-found-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { searchForm } from '../parts/search/search-form/search-form.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { text } from '../words/vi/vi.ts';

export const notFound = (view: NotFoundView): Html =>
  pageShell(view, {
    title: text.notFound,
    breadcrumb: breadcrumb(view.site, [], text.notFound),
    main: html`<h1>${text.notFound}</h1>
<p>${text.notFoundHelp}</p>
${searchForm(view.site)}
${linkList([
  { label: text.home, href: view.site.homeHref },
  { label: text.archive, href: view.site.archiveHref },
])}`,
  });
