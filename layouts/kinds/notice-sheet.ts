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

/**
 * The choices of how much is printed; the style sheet applies them without a script. The first one
 * is the default.
 */
const forms = ({ isLong }: NoticeSheetView, { sheetForms }: Words): Html | false =>
  isLong &&
  html`${Object.entries(sheetForms).map(
    ([form, label], index) =>
      html`<input type="radio" class="sheet-form" name="kho" id="kho_${form}"${index === 0 && html` checked`}><label class="sheet-form" for="kho_${form}">${label}</label>\n`,
  )}`;

const sheet = (view: NoticeSheetView, { words, parts }: Kit<'badges' | 'sheetText'>): Html => {
  const { site, title, standfirst, opening, rest, isLong, byline, isSample } = view;
  const isCut = rest !== undefined;
  const by = byline !== undefined && html`<p class="byline">${byline}</p>`;
  const omits = words.leftOut(view.leftOut);
  return html`<main id="noi_dung" tabindex="-1">
${forms(view, words)}<div class="sheet${isLong ? ' sheet-long' : ` type-${view.typeSize}`}">
<p class="sheet-head"><strong>${site.station}</strong> ${view.category}</p>
<h1>${title}</h1>
<p class="sheet-date">${date(view.date)}${!view.date.isDayKnown && ` ${words.dayUnknown}`}${isSample && parts.badges(['sample'])}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
${parts.sheetText(opening)}
${isLong && html`<p class="sheet-more">${isCut ? words.sheetMore : words.sheetWhole}</p>\n`}${isCut && html`<div class="sheet-rest">${parts.sheetText(rest)}\n${by}</div>\n`}${omits.length > 0 && html`<p>${words.sheetOmits(omits)}</p>`}
${!isCut && by}
${view.corrections.map((each) => html`<p class="sheet-correction">${words.corrections} ${date(each.date)}: ${each.text}</p>\n`)}${code(view, words)}
</div>
</main>`;
};

/** An article on one sheet of paper (A4), in type that can be read from two steps away. */
export const noticeSheet = layout(
  { uses: ['badges', 'documentHead', 'sheetText', 'skipLink'], styles: ['byline', 'noticeSheet'] },
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
