import { html, type Html } from '../../src/html/html.ts';
import type { ProgrammeView } from '../../src/site/radio/programme-view.ts';
import { layout } from '../layout.ts';
import type { Words } from '../words/words.ts';
import { broadcastList } from './radio/radio-lists.ts';

const row = (name: string, value: Html | string | undefined): Html | false =>
  value !== undefined &&
  value !== '' &&
  html`<div><dt>${name}</dt>
<dd>${value}</dd></div>\n`;

const facts = (view: ProgrammeView, words: Words): Html => {
  const { days, slots, minutes } = view.programme;
  const airtime = words.airtimes(days, slots);
  return html`<dl class="fields">
${row(words.airtime, [airtime, minutes !== undefined && words.minutes(minutes)].filter(Boolean).join(' · '))}${row(words.presenter, view.presenter)}${row(words.programmeLanguage, view.programmeLanguage === undefined ? undefined : words.languageName(view.programmeLanguage))}${row(words.podcast, html`<a href="${view.programme.podcastHref}">${words.podcastFeed}</a>`)}</dl>`;
};

export const programme = layout(
  {
    uses: ['badges', 'breadcrumb', 'pageShell'],
    styles: ['fields', 'teaserList', 'radio'],
  },
  (view: ProgrammeView, kit) => {
    const { words, parts } = kit;
    const { label, description } = view.programme;
    return parts.pageShell({
      frame: view,
      title: label,
      breadcrumb: parts.breadcrumb({
        site: view.site,
        above: [{ label: words.radio, href: view.radioHref }],
        here: label,
      }),
      main: html`<div class="radio"><h1>${label}</h1>
${view.isSample && html`<p>${parts.badges(['sample'])}</p>\n`}${description !== undefined && html`<p class="standfirst">${description}</p>\n`}${facts(view, words)}
<section aria-labelledby="cac_buoi">
<h2 id="cac_buoi">${words.listenAgain}</h2>
${
  view.broadcasts.length > 0
    ? html`<p class="count">${words.broadcastCount(view.total)}</p>
${broadcastList(view.broadcasts, kit)}`
    : html`<p class="empty">${words.noBroadcasts}</p>`
}
${view.olderHref !== undefined && html`<p class="further"><a href="${view.olderHref}" rel="next">${words.olderBroadcasts}</a></p>`}
</section></div>`,
    });
  },
);
