import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import type { Words } from '../../../words/words.ts';

/** The subject of a shared link: a stub or a sample is named as one wherever it is sent. */
const shareTitle = (
  { title, badges }: Pick<ArticleView, 'title' | 'badges'>,
  words: Words,
): string => [...badges.map((badge) => `[${words.badges[badge]}]`), title].join(' ');

/**
 * Tools to save and share an article. Buttons need JavaScript and are shown only with it.
 *
 * @param first an entry before the others
 */
export const toolList = (
  { textCopyHref, noticeSheetHref, scriptHref, shareLinks, canonical, title, badges }: ArticleView,
  words: Words,
  first?: Html,
): Html => html`<ul>
${first}<li hidden data-needs-script><button type="button" data-copy="${canonical}" data-done="${words.linkCopied}">${words.copyLink}</button> <span role="status"></span></li>
<li hidden data-needs-script><button type="button" data-print>${words.print}</button></li>
${textCopyHref !== undefined && html`<li><a href="${textCopyHref}">${words.textCopy}</a></li>\n`}${noticeSheetHref !== undefined && html`<li><a href="${noticeSheetHref}">${words.noticeSheet}</a></li>\n`}${scriptHref !== undefined && html`<li><a href="${scriptHref}">${words.announcerScript}</a></li>\n`}<li hidden data-needs-script><button type="button" data-share="${canonical}" data-title="${shareTitle({ title, badges }, words)}">${words.share}</button></li>
<li><a href="${shareLinks.facebook}">${words.shareFacebook}</a></li>
</ul>`;
