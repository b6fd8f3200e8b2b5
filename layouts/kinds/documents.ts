import { html, type Html } from '../../src/html/html.ts';
import type { PeriodView } from '../../src/site/lists/archive-views.ts';
import type { DocumentListView } from '../../src/site/documents/document-list-view.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';

/** Links to the lists of one way to choose; that of the page itself is marked. */
const filter = (
  heading: string,
  links: readonly PeriodView[],
  here: string,
  words: Words,
): Html => html`<section>
<h2>${heading}</h2>
<ul class="links">
${links.map(
  ({ label, href, total }) =>
    html`<li><a href="${href}"${href === here && html` aria-current="page"`}>${label}</a> <span class="count">${words.documentCount(total)}</span></li>\n`,
)}</ul>
</section>
`;

const headingOf = ({ choice }: DocumentListView, words: Words): string =>
  choice ? words.documentsBy[choice.by](choice.name) : words.documents;

/** All documents, or those of one kind, year or issuer; the same links to the others on each. */
export const documents = layout(
  { uses: ['breadcrumb', 'pageShell', 'teaserList'], styles: ['browse', 'linkList'] },
  (view: DocumentListView, { words, parts }) => {
    const heading = headingOf(view, words);
    const above = view.choice ? [{ label: words.documents, href: view.documentsHref }] : [];
    return parts.pageShell({
      frame: view,
      title: heading,
      breadcrumb: parts.breadcrumb({ site: view.site, above, here: heading }),
      main: html`<h1>${heading}</h1>
<p class="count">${words.documentCount(view.documents.length)}</p>
${parts.teaserList(view.documents)}
<div class="browse">
${filter(words.documentKind, view.kinds, view.href, words)}${filter(words.documentYear, view.years, view.href, words)}${filter(words.documentIssuer, view.issuers, view.href, words)}</div>`,
    });
  },
);
