import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** Ways to keep an article, print it and pass it on. Buttons need a script and show only with it. */
export const articleTools = (view: ArticleView): Html => {
  const { textCopyHref, noticeSheetHref, shareLinks, canonical, title } = view;
  return html`
<section class="tools" aria-labelledby="cong_cu">
<h2 id="cong_cu">${text.tools}</h2>
<ul>
<li hidden data-needs-script><button type="button" data-print>${text.print}</button></li>
${textCopyHref !== undefined && html`<li><a href="${textCopyHref}">${text.textCopy}</a></li>\n`}${noticeSheetHref !== undefined && html`<li><a href="${noticeSheetHref}">${text.noticeSheet}</a></li>\n`}<li hidden data-needs-script><button type="button" data-share="${canonical}" data-title="${title}">${text.share}</button></li>
<li hidden data-needs-script><button type="button" data-copy="${canonical}" data-done="${text.linkCopied}">${text.copyLink}</button> <span role="status"></span></li>
<li><a href="${shareLinks.facebook}" rel="noopener">${text.shareFacebook}</a></li>
<li><a href="${shareLinks.email}">${text.shareEmail}</a></li>
</ul>
</section>`;
};
