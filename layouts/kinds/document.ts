import { html, type Html } from '../../src/html/html.ts';
import type { DocumentView } from '../../src/site/documents/document-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { documentFacts } from '../parts/document/document-facts/document-facts.ts';
import { documentValidity } from '../parts/document/document-validity/document-validity.ts';
import { prose } from '../parts/text/prose/prose.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

const download = ({ href, type, bytes }: NonNullable<DocumentView['original']>): Html =>
  html`<p><a href="${href}" download>${text.downloadDocument}</a> <span class="file-facts">(${text.fileFacts([type, bytes !== undefined && text.fileSize(bytes)])})</span></p>`;

const citing = (articles: DocumentView['articles']): Html => html`
<section aria-labelledby="bai_neu">
<h2 id="bai_neu">${text.articlesCiting}</h2>
${teaserList(articles)}
</section>`;

const content = (view: DocumentView): Html => html`<article>
<h1>${view.title}</h1>
${view.isSample && html`<p>${badges(['sample'])}</p>`}
<p class="standfirst">${view.abstract}</p>
${documentValidity(view)}
${view.original && download(view.original)}
${view.body !== undefined && prose(view.body)}
<p class="printed-from">${text.documentAddress} ${view.canonical}</p>
</article>`;

export const document = (view: DocumentView): Html =>
  pageShell(view, {
    title: view.title,
    breadcrumb: breadcrumb(
      view.site,
      [{ label: text.documents, href: view.documentsHref }],
      view.title,
    ),
    main: html`<div class="columns">
${content(view)}
<div class="column-side">
${documentFacts(view)}
</div>
</div>
${view.articles.length > 0 && citing(view.articles)}`,
  });
