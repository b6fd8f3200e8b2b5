import { html } from '../../src/html/html.ts';
import type { OpenDataView } from '../../src/site/plain-pages/open-data-view.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';

export const openData = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell'], styles: ['fields'] },
  (view: OpenDataView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.openData,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.openData }),
      main: html`<h1>${words.openData}</h1>
<p>${words.openDataAbout}</p>
${parts.linkList([
  { label: words.openDataJson, href: view.jsonHref },
  { label: words.openDataCsv, href: view.csvHref },
  { label: words.openDataSchema, href: view.schemaHref },
])}
<h2>${words.openDataFields}</h2>
<dl class="fields">
${view.fields.map(({ name, description }) => html`<dt><code>${name}</code></dt>\n<dd>${description}</dd>\n`)}</dl>
<h2>${words.openDataFeeds}</h2>
<p>${words.openDataFeedsAbout}</p>
${parts.linkList(namedLinks(view.allFeeds, words))}`,
    }),
);
