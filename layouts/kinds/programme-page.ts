import { html } from '../../src/html/html.ts';
import type { ProgrammePageView } from '../../src/site/radio/programme-view.ts';
import { layout } from '../layout.ts';
import { broadcastList } from './radio/radio-lists.ts';

export const programmePage = layout(
  {
    uses: ['badges', 'breadcrumb', 'pageShell'],
    styles: ['teaserList', 'pagination', 'radio'],
  },
  (view: ProgrammePageView, kit) => {
    const { words, parts } = kit;
    const { site, programme, number, broadcasts, olderHref, newerHref, radioHref } = view;
    const here = words.pageNumber(number);
    const title = `${programme.label}, ${here}`;
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({
        site,
        above: [{ label: words.radio, href: radioHref }, programme],
        here,
      }),
      main: html`<div class="radio"><h1>${title}</h1>
${broadcasts.length > 0 ? broadcastList(broadcasts, kit) : html`<p class="empty">${words.openPageEmpty}</p>`}
<nav class="pagination" aria-label="${words.pagination}">
${newerHref !== undefined && html`<a href="${newerHref}" rel="prev" class="newer">${words.newerBroadcasts}</a>`}
<a href="${programme.href}">${words.newestBroadcasts}</a>
${olderHref !== undefined && html`<a href="${olderHref}" rel="next" class="older">${words.olderBroadcasts}</a>`}
</nav></div>`,
    });
  },
);
