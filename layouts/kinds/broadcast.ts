import { html, type Html } from '../../src/html/html.ts';
import type { BroadcastItemView, BroadcastView } from '../../src/site/radio/broadcast-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import type { Words } from '../words/words.ts';
import { broadcastList } from './radio/radio-lists.ts';
import { soundPlayer } from './radio/sound-player.ts';

const moment = (
  { at }: BroadcastItemView,
  { sound }: BroadcastView,
  words: Words,
): Html | false => {
  if (at === undefined) return false;
  const time = words.soundTime(at);
  return sound
    ? html`<a class="at" href="${`${sound.href}#t=${at}`}" data-at="${at}" aria-label="${words.listenFrom(time)}">${time}</a> `
    : html`<span class="at">${time}</span> `;
};

const item = (each: BroadcastItemView, view: BroadcastView, words: Words): Html => {
  const { id, title, href, text } = each;
  return html`<li id="${id}">${moment(each, view, words)}<div>${href === undefined ? title : html`<a href="${href}">${title}</a> <span class="faint">${words.readArticle}</span>`}
${
  text.length > 0 &&
  html`<details><summary>${words.spokenText}</summary>
${text.map((paragraph) => html`<p>${paragraph}</p>\n`)}</details>`
}</div></li>
`;
};

const sound = (view: BroadcastView, words: Words): Html => {
  if (view.sound) {
    return html`<section class="panel" aria-label="${words.listen}">
${soundPlayer({ sound: view.sound, title: view.named, album: view.programme.label }, words)}
</section>`;
  }
  const { goneSound } = view;
  if (goneSound?.afterMonths !== undefined) {
    return html`<p class="panel">${words.soundOver(goneSound.afterMonths)} ${date(goneSound.date)}.</p>`;
  }
  return goneSound
    ? html`<p class="panel">${words.goneSound} ${date(goneSound.date)}.${goneSound.reason !== undefined && ` ${words.withdrawnFor(goneSound.reason)}`}</p>`
    : html`<p class="panel">${words.noSound}</p>`;
};

const row = (name: string, value: Html | string | undefined | false): Html | false =>
  value !== undefined &&
  value !== false &&
  html`<div><dt>${name}</dt>
<dd>${value}</dd></div>\n`;

const facts = (view: BroadcastView, words: Words): Html => {
  return html`<section aria-labelledby="ve_buoi">
<h2 id="ve_buoi">${words.aboutProgramme}</h2>
<dl class="fields">
${row(words.programme, html`<a href="${view.programme.href}">${view.programme.label}</a>`)}${row(words.presenter, view.presenter)}${row(words.clusters, view.clusters.length > 0 && view.clusters.join(', '))}${row(words.note, view.note)}</dl>
</section>`;
};

const article = (view: BroadcastView, { words, parts }: Kit<'badges' | 'prose'>): Html => {
  const { title, weekday, slots, priority, until, isSample, body, items } = view;
  return html`<article>
<h1>${title}, ${words.weekday(weekday)} ${date(view.date)}</h1>
<p class="faint">${priority !== 'thong-thuong' && html`<strong>${words.priorities[priority]}</strong> · `}${words.onAir(slots)}${until && html`, ${words.until} ${date(until)}`}${isSample && parts.badges(['sample'])}</p>
${sound(view, words)}
${body !== undefined && parts.prose(body)}
${
  items.length > 0 &&
  html`<section aria-labelledby="cac_muc">
<h2 id="cac_muc">${words.inBroadcast}</h2>
<ol class="bare chapters">
${items.map((each) => item(each, view, words))}</ol>
</section>`
}
</article>`;
};

export const broadcast = layout(
  {
    uses: ['badges', 'breadcrumb', 'columns', 'pageShell', 'prose'],
    styles: ['fields', 'teaserList', 'onwards', 'radio'],
  },
  (view: BroadcastView, kit) => {
    const { words, parts } = kit;
    const { site, named, programme, radioHref, earlier, later } = view;
    const others = [later, earlier].filter((each) => each !== undefined);
    return parts.pageShell({
      frame: view,
      title: named,
      breadcrumb: parts.breadcrumb({
        site,
        above: [{ label: words.radio, href: radioHref }, programme],
        here: named,
      }),
      scripts: [view.sound && view.playerHref],
      main: html`<div class="radio">${parts.columns({
        main: article(view, kit),
        side: html`${facts(view, words)}
${
  others.length > 0 &&
  html`<section aria-labelledby="buoi_khac">
<h2 id="buoi_khac">${words.otherBroadcasts}</h2>
${broadcastList(others, kit)}
</section>`
}`,
      })}
<nav class="onwards" aria-label="${words.otherBroadcasts}">
${earlier && html`<p><a href="${earlier.href}" rel="next">${words.earlierBroadcast}: ${earlier.named}</a></p>\n`}${later && html`<p><a href="${later.href}" rel="prev">${words.laterBroadcast}: ${later.named}</a></p>\n`}</nav></div>`,
    });
  },
);
