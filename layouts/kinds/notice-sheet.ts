import { html, type Html } from '../../src/html/html.ts';
import { qrCode } from '../../src/html/qr-code.ts';
import type { NoticeSheetView } from '../../src/site/articles/copies.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import type { Words } from '../words/words.ts';

const code = ({ address }: NoticeSheetView, { sheetScan }: Words): Html => html`
<div class="sheet-code">
${qrCode(address, sheetScan)}
<p><strong>${sheetScan}</strong><br>
${address}</p>
</div>`;

const sheet = (view: NoticeSheetView, { words, parts }: Kit<'badges'>): Html => {
  const { site, title, standfirst, opening, isCut, byline, isSample } = view;
  const omits = words.leftOut(view.leftOut);
  return html`<main id="noi_dung" class="sheet" tabindex="-1">
<p class="sheet-head"><strong>${site.station}</strong> ${view.category}</p>
<h1>${title}</h1>
<p class="sheet-date">${date(view.date)}${!view.date.isDayKnown && ` ${words.dayUnknown}`}${isSample && parts.badges(['sample'])}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
${opening.map((paragraph) => html`<p class="sheet-text">${paragraph}</p>\n`)}${isCut && html`<p>${words.sheetMore}</p>`}${omits.length > 0 && html`<p>${words.sheetOmits(omits)}</p>`}
${!isCut && byline !== undefined && html`<p class="byline">${byline}</p>`}
${view.corrections.map((each) => html`<p class="sheet-correction">${words.corrections} ${date(each.date)}: ${each.text}</p>\n`)}${code(view, words)}
</main>`;
};

/** An article on one sheet of paper (A4), in type that is read from two steps away. */
export const noticeSheet = layout(
  { uses: ['badges', 'documentHead', 'skipLink'], styles: ['byline', 'noticeSheet'] },
  (view: NoticeSheetView, kit) => {
    const { words, parts } = kit;
    const { site, language } = view;
    const title = words.sheetTitle(view.title);
    const scripts = site.scriptHref === undefined ? [] : [site.scriptHref];
    return html`<!doctype html>
<html lang="${language}">
${parts.documentHead({ frame: view, title, scripts })}
<body class="sheet-page">
${parts.skipLink()}
<nav class="sheet-tools" aria-label="${words.tools}">
<a href="${view.articleHref}">${words.sheetBack}</a>
<button type="button" hidden data-needs-script data-print>${words.printSheet}</button>
</nav>
${sheet(view, kit)}
</body>
</html>
`;
  },
);
