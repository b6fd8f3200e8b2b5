import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/page-frame.ts';
import type { SiteMapView } from '../../src/site/lists/site-map-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import { text } from '../words/vi/vi.ts';

const block = (heading: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 &&
  html`<section>
<h2>${heading}</h2>
${linkList(links)}
</section>
`;

export const siteMap = (view: SiteMapView): Html =>
  pageShell(view, {
    title: text.siteMap,
    breadcrumb: breadcrumb(view.site, [], text.siteMap),
    main: html`<h1>${text.siteMap}</h1>
${linkList([
  { label: text.home, href: view.site.homeHref },
  { label: text.archive, href: view.site.archiveHref },
  { label: text.search, href: view.site.searchHref },
  { label: text.corrections, href: view.correctionsHref },
  { label: text.openData, href: view.openDataHref },
  ...(view.progressHref === undefined
    ? []
    : [{ label: text.progressBoard, href: view.progressHref }]),
  ...(view.documentsHref === undefined
    ? []
    : [{ label: text.documents, href: view.documentsHref }]),
])}
${block(text.categories, view.categories)}
${block(text.units, namedLinks(view.units))}
${block(text.threads, view.threads)}
${block(text.years, view.years)}
${block(text.pages, view.pages)}`,
  });
