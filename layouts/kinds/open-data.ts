import { html, type Html } from '../../src/html/html.ts';
import type { OpenDataView } from '../../src/site/plain-pages/open-data-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import { text } from '../words/vi/vi.ts';

export const openData = (view: OpenDataView): Html =>
  pageShell(view, {
    title: text.openData,
    breadcrumb: breadcrumb(view.site, [], text.openData),
    main: html`<h1>${text.openData}</h1>
<p>${text.openDataAbout}</p>
${linkList([
  { label: text.openDataJson, href: view.jsonHref },
  { label: text.openDataCsv, href: view.csvHref },
  { label: text.openDataSchema, href: view.schemaHref },
])}
<h2>${text.openDataFields}</h2>
<dl class="fields">
${view.fields.map(({ name, description }) => html`<dt><code>${name}</code></dt>\n<dd>${description}</dd>\n`)}</dl>
<h2>${text.openDataFeeds}</h2>
<p>${text.openDataFeedsAbout}</p>
${linkList(namedLinks(view.allFeeds))}`,
  });
