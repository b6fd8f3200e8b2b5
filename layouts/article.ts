import { html, type Html } from '../src/html/html.ts';
import type { ArticleView } from '../src/site/article-view.ts';
import { pageShell } from './page-shell.ts';
import { badges } from './parts/badges.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { byline } from './parts/byline.ts';
import { date } from './parts/date.ts';
import { prose } from './parts/prose.ts';
import { relatedList } from './parts/related-list.ts';
import { text } from './text.ts';

const facts = ({ date: published, updated, units, authors, ...view }: ArticleView): Html => html`
<div class="article-facts">
<p>${text.published} ${date(published)}${!published.isDayKnown && ` ${text.dayUnknown}`}${badges(view.badges)}</p>
${updated && html`<p>${text.updated} ${date(updated)}</p>`}
${
  units.length > 0 &&
  html`<p>${text.aboutUnits} ${units.map(({ label, href }, index) => html`${index > 0 && ', '}<a href="${href}">${label}</a>`)}</p>`
}
${authors.length > 0 && html`<p>${text.authors} ${authors.join(', ')}</p>`}
</div>`;

const audio = (href: string): Html => html`
<p class="audio"><audio controls preload="none" src="${href}"></audio>
<a href="${href}" download>${text.downloadAudio}</a></p>`;

const onwards = ({ category, older, newer }: ArticleView): Html => html`
<nav class="onwards" aria-label="${text.moreOfCategory(category.label)}">
<p><a href="${category.href}" class="back">${text.back}: ${category.label}</a></p>
${older && html`<p><a href="${older.href}" rel="next" class="older">${text.continue}: ${older.label}</a></p>`}
${newer && html`<p><a href="${newer.href}" rel="prev" class="newer">${text.newer}: ${newer.label}</a></p>`}
</nav>`;

export const article = (view: ArticleView): Html =>
  pageShell(view, {
    title: view.title,
    breadcrumb: breadcrumb(view.site, [view.category], view.title),
    main: html`<article>
<h1>${view.title}</h1>
${facts(view)}
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${view.audioHref !== undefined && audio(view.audioHref)}
${view.body === undefined ? html`<p class="stub-note">${text.stubBody}</p>` : prose(view.body)}
${byline(view.byline)}
</article>
${relatedList(view.related)}
${onwards(view)}`,
  });
