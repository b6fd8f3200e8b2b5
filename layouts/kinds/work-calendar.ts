import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { WorkCalendarView, WorkWeekView } from '../../src/site/events/work-calendar-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import { eventWhen } from '../parts/text/event-when.ts';
import { unitLine } from '../parts/unit/unit-links.ts';

type Day = WorkWeekView['days'][number];
type Line = Day['lines'][number];

const labelled = (label: string, value: HtmlValue): Html | false =>
  value !== undefined && html`\n<br><span class="faint">${label}:</span> ${value}`;

const line = (work: Line, { words, parts }: Kit<'badge'>): Html => {
  const { label, place, chair, attendees, unit, note, isCancelled, isSample } = work;
  const hasTime = work.from.iso.includes('T');
  return html`<li id="${work.id}_"><span class="faint">${hasTime || work.until ? eventWhen(work) : words.wholeDay}</span> ${isCancelled ? html`<s>${label}</s>${parts.badge(words.eventCancelled)}` : label}${isSample && parts.badge(words.badges.sample)}${labelled(words.eventPlace, place)}${labelled(words.eventChair, chair)}${labelled(words.eventAttendees, attendees)}${labelled(words.unit, unit && unitLine([unit], words))}${note !== undefined && html`\n<br>${note}`}</li>\n`;
};

const week = (
  { from, to, days }: WorkWeekView,
  { level, id }: { readonly level: 2 | 3; readonly id: string },
  kit: Kit<'badge'>,
): Html => {
  const { words } = kit;
  const heading = html`${words.workWeek} ${date(from)} ${words.workWeekTo} ${date(to)}`;
  const dayHeading = ({ weekday, day }: Day): Html =>
    html`${words.weekdayName(weekday)}, ${date(day)}`;
  return html`<section aria-labelledby="${id}">
${level === 2 ? html`<h2 id="${id}">${heading}</h2>` : html`<h3 id="${id}">${heading}</h3>`}
${days.map(
  (
    day,
  ) => html`${level === 2 ? html`<h3>${dayHeading(day)}</h3>` : html`<h4>${dayHeading(day)}</h4>`}
<ul class="bare">
${day.lines.map((each) => line(each, kit))}</ul>
`,
)}</section>
`;
};

export const workCalendar = layout(
  { uses: ['badge', 'breadcrumb', 'pageShell'], styles: ['pagination'] },
  (view: WorkCalendarView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.workCalendar,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.workCalendar }),
      main: html`<h1>${words.workCalendar}</h1>
${view.weeks.length === 0 && html`<p>${words.noWork}</p>\n`}${view.weeks.map((each, index) => week(each, { level: 2, id: `tuan_${index + 1}` }, kit))}${
        view.past.length > 0 &&
        html`<h2>${words.pastWorkWeeks}</h2>
${view.past.map((each, index) => week(each, { level: 3, id: `tuan_truoc_${index + 1}` }, kit))}`
      }<p class="pagination"><a href="${view.calendarHref}">${words.eventCalendarFile}</a></p>`,
    });
  },
);
