import { html, type Html } from '../../src/html/html.ts';
import type { ArticleView } from '../../src/site/articles/article-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';
import type { Words } from '../words/words.ts';

const dates = (
  { date: published, updated, badges }: ArticleView,
  { words, parts }: Kit<'badges'>,
): Html => html`
<p class="faint article-dates">${words.published} ${date(published)}${!published.isDayKnown && ` ${words.dayUnknown}`}${updated && html` · ${words.updated} ${date(updated)}`}${parts.badges(badges)}</p>`;

const readings = ({ readings: list }: ArticleView, words: Words): Html | false =>
  list.length > 0 &&
  html`
<p class="faint">${words.broadcastIn} ${list.map(({ label, href, date: day, at }, index) => html`${index > 0 && ', '}<a href="${href}">${label}, ${date(day)}</a>${at !== undefined && ` (${words.soundTime(at)})`}`)}</p>`;

const onwards = ({ category, older, newer }: ArticleView, words: Words): Html => html`
<nav class="onwards" aria-label="${words.moreOfCategory(category.label)}">
<p><a href="${category.href}">${words.back}: ${category.label}</a></p>
${older && html`<p><a href="${older.href}" rel="next">${words.continue}: ${older.label}</a></p>`}
${newer && html`<p><a href="${newer.href}" rel="prev">${words.newer}: ${newer.label}</a></p>`}
</nav>`;

type HeadPart = 'audio' | 'badges' | 'leadImage' | 'quickTools';
type EndPart = 'articleTools' | 'attachments' | 'byline' | 'corrections';
type ArticlePart = HeadPart | 'prose' | EndPart;

const articleMain = (view: ArticleView, kit: Kit<ArticlePart>): Html => {
  const { words, parts } = kit;
  return html`<article>
<h1>${view.title}</h1>
${dates(view, kit)}
${parts.quickTools(view)}
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${parts.leadImage(view.leadImage)}
${parts.audio(view.audio)}
${view.body === undefined ? html`<p class="stub-note">${words.stubBody}</p>` : parts.prose(view.body)}${readings(view, words)}
${parts.byline(view.byline)}
${parts.corrections(view.corrections)}
${parts.attachments(view.attachments)}
${parts.articleTools(view)}
<p class="printed-from">${words.printedFrom} ${view.canonical}</p>
</article>`;
};

export const article = layout(
  {
    uses: [
      'articleFacts',
      'articleTools',
      'attachments',
      'audio',
      'badges',
      'breadcrumb',
      'byline',
      'columns',
      'corrections',
      'leadImage',
      'pageShell',
      'prose',
      'quickTools',
      'relatedList',
    ],
    styles: ['article', 'onwards', 'printedFrom'],
  },
  (view: ArticleView, kit) => {
    const { words, parts } = kit;
    const { site, title, category } = view;
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above: [category], here: title }),
      main: html`${parts.columns({
        main: articleMain(view, kit),
        side: html`${parts.articleFacts(view)}
${parts.relatedList(view.related)}`,
      })}
${onwards(view, words)}`,
    });
  },
);
