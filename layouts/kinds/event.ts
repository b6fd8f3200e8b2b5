import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { EventView } from '../../src/site/events/event-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import { eventWhen } from '../parts/text/event-when.ts';
import { unitLine } from '../parts/unit/unit-links.ts';
import type { Words } from '../words/words.ts';

const row = (label: string, value: HtmlValue): Html | false =>
  value !== undefined && html`<dt>${label}</dt>\n<dd>${value}</dd>\n`;

const facts = ({ event, updated }: EventView, words: Words): Html => html`<dl class="fields">
${row(words.eventTime, eventWhen(event))}${row(words.eventPlace, event.place)}${row(words.eventChair, event.chair)}${row(words.eventAttendees, event.attendees)}${row(words.unit, event.unit && unitLine([event.unit], words))}${row(words.eventUpdated, updated && date(updated))}</dl>`;

const standing = ({ event, isOver }: EventView, { words, parts }: Kit<'badge'>): Html =>
  html`${event.isSample && html`<p>${parts.badge(words.badges.sample)}</p>\n`}${event.isCancelled && html`<p><strong>${words.eventCancelled}</strong></p>\n`}${isOver && html`<p class="faint">${words.eventOver}</p>\n`}`;

export const event = layout(
  { uses: ['badge', 'breadcrumb', 'pageShell'], styles: ['fields'] },
  (view: EventView, kit) => {
    const { words, parts } = kit;
    const { label, note } = view.event;
    return parts.pageShell({
      frame: view,
      title: label,
      breadcrumb: parts.breadcrumb({
        site: view.site,
        above: [{ label: words.events, href: view.allHref }],
        here: label,
      }),
      main: html`<h1>${label}</h1>
${standing(view, kit)}${note !== undefined && html`<p class="standfirst">${note}</p>\n`}${facts(view, words)}
<p><a href="${view.allHref}">${words.allEvents}</a></p>
<p><a href="${view.calendarHref}">${words.eventCalendarFile}</a></p>`,
    });
  },
);
