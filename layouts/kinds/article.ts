import { html, type Html } from '../../src/html/html.ts';
import type { ArticleView } from '../../src/site/articles/article-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { articleFacts } from '../parts/article/article-facts/article-facts.ts';
import { articleTools } from '../parts/article/article-tools/article-tools.ts';
import { attachments } from '../parts/article/attachments/attachments.ts';
import { audio } from '../parts/article/audio/audio.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { byline } from '../parts/article/byline/byline.ts';
import { corrections } from '../parts/article/corrections/corrections.ts';
import { date } from '../parts/text/date.ts';
import { leadImage } from '../parts/article/lead-image/lead-image.ts';
import { prose } from '../parts/text/prose/prose.ts';
import { relatedList } from '../parts/article/related-list/related-list.ts';
import { text } from '../words/vi/vi.ts';

const dates = ({ date: published, updated, ...view }: ArticleView): Html => html`
<p class="article-dates">${text.published} ${date(published)}${!published.isDayKnown && ` ${text.dayUnknown}`}${updated && html` · ${text.updated} ${date(updated)}`}${badges(view.badges)}</p>`;

const onwards = ({ category, older, newer }: ArticleView): Html => html`
<nav class="onwards" aria-label="${text.moreOfCategory(category.label)}">
<p><a href="${category.href}" class="back">${text.back}: ${category.label}</a></p>
${older && html`<p><a href="${older.href}" rel="next" class="older">${text.continue}: ${older.label}</a></p>`}
${newer && html`<p><a href="${newer.href}" rel="prev" class="newer">${text.newer}: ${newer.label}</a></p>`}
</nav>`;

const story = (view: ArticleView): Html => html`<article>
<h1>${view.title}</h1>
${dates(view)}
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${leadImage(view.leadImage)}
${audio(view.audio)}
${view.body === undefined ? html`<p class="stub-note">${text.stubBody}</p>` : prose(view.body)}
${byline(view.byline)}
${corrections(view.corrections)}
${attachments(view.attachments)}
<p class="printed-from">${text.printedFrom} ${view.canonical}</p>
</article>`;

export const article = (view: ArticleView): Html =>
  pageShell(view, {
    title: view.title,
    breadcrumb: breadcrumb(view.site, [view.category], view.title),
    main: html`<div class="columns">
${story(view)}
<div class="column-side">
${articleFacts(view)}
${articleTools(view)}
</div>
</div>
${relatedList(view.related)}
${onwards(view)}`,
  });
