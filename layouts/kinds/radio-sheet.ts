import { html, type Html } from '../../src/html/html.ts';
import type { RadioSheetView } from '../../src/site/radio/radio-sheet-view.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';
import { date } from '../parts/text/date.ts';
import { sheetCode } from './sheet/sheet-code.ts';
import { sheetPage } from './sheet/sheet-page.ts';

const day = (
  { weekday, slots, ...its }: RadioSheetView['days'][number],
  words: Words,
): Html => html`<tr><th scope="row">${words.weekdayName(weekday)}${its.date && html`<br>${date(its.date)}`}</th><td>${
  slots.length > 0
    ? slots.map(
        ({ time, label, isRepeat }) =>
          html`<p><strong>${time}</strong> ${label}${isRepeat && ` (${words.repeat})`}</p>`,
      )
    : html`<p>${words.nothingOnAir}</p>`
}</td></tr>
`;

/** The week's schedule on one sheet of paper (A4), for the notice board. */
export const radioSheet = layout(
  { uses: ['badges', 'documentHead', 'skipLink'], styles: ['table', 'noticeSheet', 'radioSheet'] },
  (view: RadioSheetView, kit) => {
    const { words, parts } = kit;
    const title = words.scheduleOf(view.week);
    return sheetPage(
      {
        frame: view,
        title,
        back: { label: words.radio, href: view.radioHref },
        main: html`<main id="noi_dung" tabindex="-1">
<div class="sheet radio-sheet">
<p class="sheet-head"><strong>${view.site.station}</strong>${view.isSample && parts.badges(['sample'])}</p>
<h1>${title}</h1>
<table><tbody>
${view.days.map((each) => day(each, words))}</tbody></table>
${sheetCode(view.address, words.scanToListen)}
</div>
</main>`,
      },
      kit,
    );
  },
);
