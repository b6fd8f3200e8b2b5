import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { date } from '../../text/date.ts';

/** What an article had wrong once. */
export const corrections = (list: ArticleView['corrections']): Html | false =>
  list.length > 0 &&
  html`<section class="corrections" aria-labelledby="dinh_chinh">
<h2 id="dinh_chinh">${text.corrections}</h2>
${list.map((each) => html`<p>${date(each.date)}: ${each.text}</p>\n`)}</section>`;
