import { html, type Html } from '../../src/html/html.ts';
import type { WeekSheetView } from '../../src/site/lists/week-sheet-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import { sheetCode } from './sheet/sheet-code.ts';
import { sheetForms } from './sheet/sheet-forms.ts';
import { sheetPage } from './sheet/sheet-page.ts';

type WeekArticle = WeekSheetView['articles'][number];

/** @param isWhole whether its standfirst is on the sheet in every form */
const article = (
  { title, href, date: day, kicker, badges, standfirst }: WeekArticle,
  isWhole: boolean,
  { parts }: Kit<'badges'>,
): Html => html`<article>
<h2><a href="${href}">${title}</a></h2>
<p class="week-facts">${date(day)}${kicker !== undefined && ` · ${kicker}`}${parts.badges(badges)}</p>
${standfirst !== undefined && html`<p${!isWhole && html` class="week-more"`}>${standfirst}</p>\n`}</article>
`;

const sheet = (view: WeekSheetView, kit: Kit<'badges'>): Html => {
  const { words } = kit;
  const { site, days, articles, isLong, withStandfirst, typeSize } = view;
  const isShortened = isLong || withStandfirst < articles.length;
  return html`<main id="noi_dung" tabindex="-1">
${isShortened && sheetForms(words.weekForms)}<div class="sheet type-${typeSize}${isLong && html` sheet-long`}">
<p class="sheet-head"><strong>${site.station}</strong> ${words.weekSheet}</p>
<h1>${words.newsOfWeek(days)}</h1>
<div class="sheet-text">
${articles.map((each, index) => article(each, index < withStandfirst, kit))}</div>
${isLong && html`<p class="sheet-more">${words.sheetMore}</p>\n`}${sheetCode(view.address, words.weekScan)}
</div>
</main>`;
};

/** The news of a week on one sheet of paper (A4), in type that can be read from two steps away. */
export const weekSheet = layout(
  { uses: ['badges', 'documentHead', 'skipLink'], styles: ['noticeSheet', 'weekSheet'] },
  (view: WeekSheetView, kit) =>
    sheetPage(
      {
        frame: view,
        title: kit.words.weekSheetOf(view.days),
        back: { label: kit.words.archive, href: view.archiveHref },
        main: sheet(view, kit),
      },
      kit,
    ),
);
