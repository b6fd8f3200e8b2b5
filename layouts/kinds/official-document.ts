import { html, type Html } from '../../src/html/html.ts';
import type { OfficialDocumentView } from '../../src/site/official-documents/official-document-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';

const download = (
  { href, type, bytes }: NonNullable<OfficialDocumentView['original']>,
  words: Words,
): Html =>
  html`<p><a href="${href}" download>${words.downloadOfficialDocument}</a> <span class="file-facts">(${words.fileFacts([type, bytes !== undefined && words.fileSize(bytes)])})</span></p>`;

const citing = (
  articles: OfficialDocumentView['articles'],
  { words, parts }: Kit<'teaserList'>,
): Html => html`
<section aria-labelledby="bai_neu">
<h2 id="bai_neu">${words.articlesCiting}</h2>
${parts.teaserList(articles)}
</section>`;

const content = (
  view: OfficialDocumentView,
  { words, parts }: Kit<'badges' | 'officialDocumentValidity' | 'prose'>,
): Html => html`<article>
<h1>${view.title}</h1>
${view.isSample && html`<p>${parts.badges(['sample'])}</p>`}
<p class="standfirst">${view.abstract}</p>
${parts.officialDocumentValidity(view)}
${view.original && download(view.original, words)}
${view.body !== undefined && parts.prose(view.body)}
<p class="printed-from">${words.officialDocumentAddress} ${view.canonical}</p>
</article>`;

export const officialDocument = layout(
  {
    uses: [
      'badges',
      'breadcrumb',
      'columns',
      'officialDocumentFacts',
      'officialDocumentValidity',
      'pageShell',
      'prose',
      'teaserList',
    ],
    styles: ['printedFrom'],
  },
  (view: OfficialDocumentView, kit) => {
    const { words, parts } = kit;
    const { site, title, officialDocumentsHref } = view;
    const above = [{ label: words.officialDocuments, href: officialDocumentsHref }];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above, here: title }),
      main: html`${parts.columns({ main: content(view, kit), side: parts.officialDocumentFacts(view) })}
${view.articles.length > 0 && citing(view.articles, kit)}`,
    });
  },
);
