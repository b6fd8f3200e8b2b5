import { html, type Html } from '../../src/html/html.ts';
import type { RadioView } from '../../src/site/radio/radio-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import { broadcastList, programmeList } from './radio/radio-lists.ts';
import { slotList, weekGrid } from './radio/schedule.ts';
import { soundPlayer } from './radio/sound-player.ts';

type RadioKit = Kit<'badges' | 'columns'>;

const section = (id: string, heading: string, content: Html): Html => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`;

const latest = (view: RadioView, { words, parts }: Kit<'badges'>): Html | false => {
  if (!view.latest) return false;
  const { label, href, programme, weekday, slots, sound, isSample } = view.latest;
  const title = `${programme === undefined ? '' : `${programme}: `}${label}`;
  return html`<section class="panel" aria-labelledby="moi_nhat">
<p class="kicker">${view.isToday ? words.today : words.newestBroadcast}, ${words.weekday(weekday)} ${date(view.latest.date)}${isSample && parts.badges(['sample'])}</p>
<h2 id="moi_nhat"><a href="${href}">${title}</a></h2>
<p class="faint">${words.onAir(slots)}</p>
${
  sound
    ? soundPlayer({ sound, title: view.latest.named, album: view.site.station }, words)
    : html`<p>${words.noSound}</p>`
}
</section>`;
};

const row = (name: string, value: Html | string | undefined): Html | false =>
  value !== undefined &&
  html`<div><dt>${name}</dt>
<dd>${value}</dd></div>\n`;

const listening = (
  { listening: ways, programmes }: RadioView,
  { words }: Pick<RadioKit, 'words'>,
): Html => {
  const stream = ways?.liveStream;
  const podcasts = programmes.map(
    ({ label, podcastHref }) => html`<li><a href="${podcastHref}">${label}</a></li>\n`,
  );
  return section(
    'cach_nghe',
    words.howToHear,
    html`<dl class="fields">
${row(words.frequency, ways?.frequency)}${row(words.loudspeakers, ways?.loudspeakers)}${row(words.liveStream, stream === undefined ? undefined : html`<a href="${stream}">${words.openLiveStream}</a>`)}${row(words.podcast, html`${words.podcastAbout}<ul class="bare">\n${podcasts}</ul>`)}</dl>`,
  );
};

const head = (view: RadioView, kit: Kit<'badges' | 'columns'>): Html => {
  const { words, parts } = kit;
  const first = latest(view, kit);
  if (!first) return html`<p class="empty">${words.noBroadcasts}</p>`;
  return view.restOfDay.length === 0
    ? html`${first}`
    : html`${parts.columns({
        main: first,
        side: section('con_lai', words.restOfDay, slotList(view.restOfDay, words)),
      })}`;
};

export const radio = layout(
  {
    uses: ['badges', 'breadcrumb', 'columns', 'pageShell'],
    styles: ['fields', 'teaserList', 'radio'],
  },
  (view: RadioView, kit) => {
    const { words, parts } = kit;
    const { site, week, programmes, past } = view;
    const heading = week === undefined ? words.anyWeekSchedule : `${words.weekSchedule} ${week}`;
    const again =
      past.length > 0 && section('nghe_lai', words.listenAgain, broadcastList(past, kit));
    const side = html`${section('chuong_trinh', words.programmes, programmeList(programmes, kit))}
${listening(view, kit)}`;
    return parts.pageShell({
      frame: view,
      title: words.radio,
      breadcrumb: parts.breadcrumb({ site, above: [], here: words.radio }),
      scripts: [view.playerHref],
      main: html`<div class="radio"><h1>${words.radio}</h1>
<p class="standfirst">${words.radioAbout(site.station)}</p>
${head(view, kit)}
${section(
  'lich_tuan',
  heading,
  html`${weekGrid(view.days, words)}
<p class="further"><a href="${view.sheetHref}">${words.printSchedule}</a>${view.calendarHref !== undefined && html` · <a href="${view.calendarHref}">${words.scheduleCalendar}</a>`}</p>`,
)}
${again ? parts.columns({ main: again, side }) : side}</div>`,
    });
  },
);
