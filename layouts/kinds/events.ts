import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { EventsView } from '../../src/site/events/events-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { eventWhen } from '../parts/text/event-when.ts';

type Line = EventsView['coming'][number];

const line = (event: Line, { words, parts }: Kit<'badge'>): Html => {
  const { label, href, place } = event;
  const marks = [
    event.isCancelled && words.eventCancelled,
    event.isSample && words.badges.sample,
  ].filter((each) => each !== false);
  return html`<li>${href === undefined ? label : html`<a href="${href}">${label}</a>`}${marks.map((each) => parts.badge(each))} <span class="faint">${eventWhen(event)}${place !== undefined && html`, ${place}`}</span></li>\n`;
};

const list = (lines: readonly Line[], kit: Kit<'badge'>): HtmlValue =>
  html`<ul class="links">
${lines.map((each) => line(each, kit))}</ul>`;

export const events = layout(
  { uses: ['badge', 'breadcrumb', 'pageShell'], styles: ['pagination'] },
  (view: EventsView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.events,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.events }),
      main: html`<h1>${words.events}</h1>
<section aria-labelledby="sap_toi">
<h2 id="sap_toi">${words.comingEvents}</h2>
${view.coming.length > 0 ? list(view.coming, kit) : html`<p>${words.noComingEvents}</p>`}
</section>
${
  view.past.length > 0 &&
  html`<section aria-labelledby="da_qua">
<h2 id="da_qua">${words.pastEvents}</h2>
${list(view.past, kit)}
</section>
`
}<p class="pagination"><a href="${view.calendarHref}">${words.eventCalendarFile}</a></p>`,
    });
  },
);
