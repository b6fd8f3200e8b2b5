import { html, type Html } from '../../src/html/html.ts';
import type { OpenDataView, RegisterView } from '../../src/site/open-data/open-data-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';

const register = (
  { name, jsonHref, csvHref, schemaHref, fields }: RegisterView,
  { words, parts }: Kit<'linkList'>,
): Html => html`<section>
<h2>${words.registers[name]}</h2>
${parts.linkList([
  { label: words.openDataJson, href: jsonHref },
  { label: words.openDataCsv, href: csvHref },
  { label: words.openDataSchema, href: schemaHref },
])}
<details>
<summary>${words.openDataFields(fields.length)}</summary>
<dl class="fields">
${fields.map((field) => html`<dt><code>${field.name}</code></dt>\n<dd>${field.description}</dd>\n`)}</dl>
</details>
</section>
`;

export const openData = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell'], styles: ['fields'] },
  (view: OpenDataView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.openData,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.openData }),
      main: html`<h1>${words.openData}</h1>
<p>${words.openDataAbout}</p>
${view.registers.map((each) => register(each, kit))}<h2>${words.openDataFeeds}</h2>
<p>${words.openDataFeedsAbout}</p>
${parts.linkList(namedLinks(view.allFeeds, words))}`,
    });
  },
);
