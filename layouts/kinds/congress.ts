import { html, type Html } from '../../src/html/html.ts';
import type { CongressView } from '../../src/site/congresses/congress-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { attachments } from '../parts/article/attachments/attachments.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { congressBadges } from '../parts/congress/congress-badges/congress-badges.ts';
import { congressFacts } from '../parts/congress/congress-facts/congress-facts.ts';
import { congressLine } from '../parts/congress/congress-list/congress-list.ts';
import {
  congressQuotes,
  congressSources,
  congressSteps,
} from '../parts/congress/congress-record/congress-record.ts';
import { congressStanding } from '../parts/congress/congress-standing.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

const articles = (teasers: CongressView['articles']): Html =>
  html`<section aria-labelledby="cac_bai">
<h2 id="cac_bai">${text.congressArticles}</h2>
${teasers.length > 0 ? teaserList(teasers) : html`<p class="empty">${text.noArticles}</p>`}
</section>`;

const documents = (teasers: CongressView['documents']): Html | false =>
  teasers.length > 0 &&
  html`<section aria-labelledby="van_ban">
<h2 id="van_ban">${text.documents}</h2>
${teaserList(teasers)}
</section>`;

const neighbours = ({ before, after }: CongressView): Html | false =>
  (before ?? after) !== undefined &&
  html`<nav class="onwards" aria-label="${text.otherCongresses}">
${before && html`<p>${text.congressBefore} ${congressLine(before)}</p>`}
${after && html`<p>${text.congressAfter} ${congressLine(after)}</p>`}
</nav>`;

export const congress = (view: CongressView): Html =>
  pageShell(view, {
    title: view.name,
    breadcrumb: breadcrumb(view.site, view.unit ? [view.unit] : [], view.name),
    main: html`<h1>${view.name}</h1>
<p class="standfirst">${congressStanding(view)}${congressBadges(view)}</p>
<div class="columns">
<div class="column-main">
${view.note !== undefined && html`<p>${view.note}</p>`}
${congressSteps(view)}
${congressQuotes(view)}
${attachments(view.attachments)}
${documents(view.documents)}
${articles(view.articles)}
${congressSources(view)}
${neighbours(view)}
</div>
<div class="column-side">
${congressFacts(view)}
</div>
</div>`,
  });
