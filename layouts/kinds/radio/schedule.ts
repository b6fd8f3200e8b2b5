import { html, type Html } from '../../../src/html/html.ts';
import type { ScheduleDayView, SlotView } from '../../../src/site/radio/week-schedule.ts';
import { date } from '../../parts/text/date.ts';
import type { Words } from '../../words/words.ts';

const slot = ({ time, label, href, isRepeat, priority }: SlotView, words: Words): Html =>
  html`<li><span class="at">${time}</span> <a href="${href}">${label}</a>${isRepeat && html` <span class="faint">${words.repeat}</span>`}${priority !== 'thong-thuong' && html` <strong>${words.priorities[priority]}</strong>`}</li>
`;

/** What is on air, in the order of the day. */
export const slotList = (slots: readonly SlotView[], words: Words): Html =>
  html`<ul class="bare slots">
${slots.map((each) => slot(each, words))}</ul>`;

const day = ({ weekday, isToday, slots, ...its }: ScheduleDayView, words: Words): Html =>
  html`<li class="day${isToday && html` day-now`}">
<div><h3>${isToday ? words.today : words.weekdayName(weekday)}</h3>
${its.date && html`<p class="faint">${isToday && `${words.weekdayName(weekday)} `}${date(its.date)}</p>\n`}</div>
${slots.length > 0 ? slotList(slots, words) : html`<p class="faint">${words.nothingOnAir}</p>`}
</li>
`;

/** A week of the schedule: one below the other on a phone, side by side on a wide screen. */
export const weekGrid = (days: readonly ScheduleDayView[], words: Words): Html =>
  html`<ol class="bare days">
${days.map((each) => day(each, words))}</ol>`;
