import { html, type Html } from '../../src/html/html.ts';
import type { NoticeSheetView } from '../../src/site/articles/copies.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import { sheetCode } from './sheet/sheet-code.ts';
import { sheetForms } from './sheet/sheet-forms.ts';
import { sheetPage } from './sheet/sheet-page.ts';

const sheet = (view: NoticeSheetView, { words, parts }: Kit<'badges' | 'sheetText'>): Html => {
  const { site, title, standfirst, opening, rest, isLong, byline, isSample } = view;
  const isCut = rest !== undefined;
  const by = byline !== undefined && html`<p class="byline">${byline}</p>`;
  const omits = words.leftOut(view.leftOut);
  return html`<main id="noi_dung" tabindex="-1">
${isLong && sheetForms(words.sheetForms)}<div class="sheet${isLong ? ' sheet-long' : ` type-${view.typeSize}`}">
<p class="sheet-head"><strong>${site.station}</strong> ${view.category}</p>
<h1>${title}</h1>
<p class="sheet-date">${date(view.date)}${!view.date.isDayKnown && ` ${words.dayUnknown}`}${isSample && parts.badges(['sample'])}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
${parts.sheetText(opening)}
${isLong && html`<p class="sheet-more">${isCut ? words.sheetMore : words.sheetWhole}</p>\n`}${isCut && html`<div class="sheet-rest">${parts.sheetText(rest)}\n${by}</div>\n`}${omits.length > 0 && html`<p>${words.sheetOmits(omits)}</p>`}
${!isCut && by}
${view.corrections.map((each) => html`<p class="sheet-correction">${words.corrections} ${date(each.date)}: ${each.text}</p>\n`)}${sheetCode(view.address, words.sheetScan)}
</div>
</main>`;
};

/** An article on one sheet of paper (A4), in type that can be read from two steps away. */
export const noticeSheet = layout(
  { uses: ['badges', 'documentHead', 'sheetText', 'skipLink'], styles: ['byline', 'noticeSheet'] },
  (view: NoticeSheetView, kit) => {
    const { words } = kit;
    return sheetPage(
      {
        frame: view,
        title: words.sheetTitle(view.title),
        back: { label: words.sheetBack, href: view.articleHref },
        main: sheet(view, kit),
      },
      kit,
    );
  },
);
