import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Ways to keep an article, print it and pass it on. Buttons need a script and show only with it. */
export const articleTools = part(
  'articleTools',
  { styles: ['articleTools'] },
  ({ textCopyHref, noticeSheetHref, shareLinks, canonical, title }, { words }) => html`
<section class="tools" aria-labelledby="cong_cu">
<h2 id="cong_cu">${words.tools}</h2>
<ul>
<li hidden data-needs-script><button type="button" data-print>${words.print}</button></li>
${textCopyHref !== undefined && html`<li><a href="${textCopyHref}">${words.textCopy}</a></li>\n`}${noticeSheetHref !== undefined && html`<li><a href="${noticeSheetHref}">${words.noticeSheet}</a></li>\n`}<li hidden data-needs-script><button type="button" data-share="${canonical}" data-title="${title}">${words.share}</button></li>
<li hidden data-needs-script><button type="button" data-copy="${canonical}" data-done="${words.linkCopied}">${words.copyLink}</button> <span role="status"></span></li>
<li><a href="${shareLinks.facebook}" rel="noopener">${words.shareFacebook}</a></li>
<li><a href="${shareLinks.email}">${words.shareEmail}</a></li>
</ul>
</section>`,
);
