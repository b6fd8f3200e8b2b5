import { html, type Html } from '../../src/html/html.ts';
import type { DocumentView } from '../../src/site/documents/document-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';

const download = (
  { href, type, bytes }: NonNullable<DocumentView['original']>,
  words: Words,
): Html =>
  html`<p><a href="${href}" download>${words.downloadDocument}</a> <span class="file-facts">(${words.fileFacts([type, bytes !== undefined && words.fileSize(bytes)])})</span></p>`;

const citing = (
  articles: DocumentView['articles'],
  { words, parts }: Kit<'teaserList'>,
): Html => html`
<section aria-labelledby="bai_neu">
<h2 id="bai_neu">${words.articlesCiting}</h2>
${parts.teaserList(articles)}
</section>`;

const content = (
  view: DocumentView,
  { words, parts }: Kit<'badges' | 'documentValidity' | 'prose'>,
): Html => html`<article>
<h1>${view.title}</h1>
${view.isSample && html`<p>${parts.badges(['sample'])}</p>`}
<p class="standfirst">${view.abstract}</p>
${parts.documentValidity(view)}
${view.original && download(view.original, words)}
${view.body !== undefined && parts.prose(view.body)}
<p class="printed-from">${words.documentAddress} ${view.canonical}</p>
</article>`;

export const document = layout(
  {
    uses: [
      'badges',
      'breadcrumb',
      'columns',
      'documentFacts',
      'documentValidity',
      'pageShell',
      'prose',
      'teaserList',
    ],
    styles: ['printedFrom'],
  },
  (view: DocumentView, kit) => {
    const { words, parts } = kit;
    const { site, title, documentsHref } = view;
    const above = [{ label: words.documents, href: documentsHref }];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above, here: title }),
      main: html`${parts.columns({ main: content(view, kit), side: parts.documentFacts(view) })}
${view.articles.length > 0 && citing(view.articles, kit)}`,
    });
  },
);
