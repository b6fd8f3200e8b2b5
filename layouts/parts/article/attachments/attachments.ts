import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** Files to download, each with its type and size. */
export const attachments = (files: ArticleView['attachments']): Html | false =>
  files.length > 0 &&
  html`<section class="attachments" aria-labelledby="tai_lieu">
<h2 id="tai_lieu">${text.attachments}</h2>
<ul>
${files.map(
  ({ href, title, type, bytes }) =>
    html`<li><a href="${href}" download>${title}</a> <span class="file-facts">(${text.fileFacts([type, bytes !== undefined && text.fileSize(bytes)])})</span></li>\n`,
)}</ul>
</section>`;
