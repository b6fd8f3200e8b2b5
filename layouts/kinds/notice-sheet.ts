import { html, type Html } from '../../src/html/html.ts';
import { qrCode } from '../../src/html/qr-code.ts';
import type { NoticeSheetView } from '../../src/site/articles/copies.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { date } from '../parts/text/date.ts';
import { documentHead } from '../parts/frame/document-head/document-head.ts';
import { text } from '../words/vi/vi.ts';

const code = ({ address }: NoticeSheetView): Html => html`
<div class="sheet-code">
${qrCode(address, text.sheetScan)}
<p><strong>${text.sheetScan}</strong><br>
${address}</p>
</div>`;

/** An article on one sheet of paper (A4), in type that is read from two steps away. */
export const noticeSheet = (view: NoticeSheetView): Html => {
  const { site, title, standfirst, opening, isCut, byline, isSample } = view;
  return html`<!doctype html>
<html lang="vi">
${documentHead(view, text.sheetTitle(title), site.scriptHref === undefined ? [] : [site.scriptHref])}
<body class="sheet-page">
<a class="skip-link" href="#noi_dung">${text.skipToContent}</a>
<nav class="sheet-tools" aria-label="${text.tools}">
<a href="${view.articleHref}">${text.sheetBack}</a>
<button type="button" hidden data-needs-script data-print>${text.printSheet}</button>
</nav>
<main id="noi_dung" class="sheet" tabindex="-1">
<p class="sheet-head"><strong>${site.station}</strong> ${view.category}</p>
<h1>${title}</h1>
<p class="sheet-date">${date(view.date)}${!view.date.isDayKnown && ` ${text.dayUnknown}`}${isSample && badges(['sample'])}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
${opening.map((words) => html`<p class="sheet-text">${words}</p>\n`)}${isCut && html`<p>${text.sheetMore}</p>`}
${!isCut && byline !== undefined && html`<p class="byline">${byline}</p>`}
${view.corrections.map((each) => html`<p class="sheet-correction">${text.corrections} ${date(each.date)}: ${each.text}</p>\n`)}${code(view)}
</main>
</body>
</html>
`;
};
