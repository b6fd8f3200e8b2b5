import { html, type Html } from '../../src/html/html.ts';
import type { PeriodView } from '../../src/site/lists/archive-views.ts';
import type { OfficialDocumentListView } from '../../src/site/official-documents/official-document-list-view.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';

/** Links to the lists of one grouping; the current page is marked. */
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
    html`<li><a href="${href}"${href === here && html` aria-current="page"`}>${label}</a> <span class="count">${words.officialDocumentCount(total)}</span></li>\n`,
)}</ul>
</section>
`;

const headingOf = ({ choice }: OfficialDocumentListView, words: Words): string =>
  choice ? words.officialDocumentsBy[choice.by](choice.name) : words.officialDocuments;

/**
 * All official documents, or those of one kind, year or issuer, with the same links to all other
 * lists.
 */
export const officialDocuments = layout(
  { uses: ['breadcrumb', 'pageShell', 'teaserList'], styles: ['browse'] },
  (view: OfficialDocumentListView, { words, parts }) => {
    const heading = headingOf(view, words);
    const above = view.choice
      ? [{ label: words.officialDocuments, href: view.officialDocumentsHref }]
      : [];
    return parts.pageShell({
      frame: view,
      title: heading,
      breadcrumb: parts.breadcrumb({ site: view.site, above, here: heading }),
      main: html`<h1>${heading}</h1>
<p class="count">${words.officialDocumentCount(view.officialDocuments.length)}</p>
${parts.teaserList(view.officialDocuments)}
<div class="browse">
${filter(words.officialDocumentKind, view.kinds, view.href, words)}${filter(words.officialDocumentYear, view.years, view.href, words)}${filter(words.officialDocumentIssuer, view.issuers, view.href, words)}</div>`,
    });
  },
);
