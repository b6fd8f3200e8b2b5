import { html, type Html } from '../../src/html/html.ts';
import type { PeriodView } from '../../src/site/lists/archive-views.ts';
import type { DocumentListView } from '../../src/site/documents/document-list-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

/** Links to the lists of one way to choose; that of the page itself is marked. */
const filter = (heading: string, links: readonly PeriodView[], here: string): Html => html`<section>
<h2>${heading}</h2>
<ul class="links">
${links.map(
  ({ label, href, total }) =>
    html`<li><a href="${href}"${href === here && html` aria-current="page"`}>${label}</a> <span class="count">${text.documentCount(total)}</span></li>\n`,
)}</ul>
</section>
`;

const headingOf = ({ choice }: DocumentListView): string =>
  choice ? text.documentsBy[choice.by](choice.name) : text.documents;

/** All documents, or those of one kind, year or issuer; the same links to the others on each. */
export const documents = (view: DocumentListView): Html => {
  const heading = headingOf(view);
  const above = view.choice ? [{ label: text.documents, href: view.documentsHref }] : [];
  return pageShell(view, {
    title: heading,
    breadcrumb: breadcrumb(view.site, above, heading),
    main: html`<h1>${heading}</h1>
<p class="count">${text.documentCount(view.documents.length)}</p>
${teaserList(view.documents)}
<div class="browse">
${filter(text.documentKind, view.kinds, view.href)}${filter(text.documentYear, view.years, view.href)}${filter(text.documentIssuer, view.issuers, view.href)}</div>`,
  });
};
