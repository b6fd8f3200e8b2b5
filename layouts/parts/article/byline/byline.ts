import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';

/** The source line at an article's end; short forms are written out for those who ask. */
export const byline = (parts: ArticleView['byline']): Html | false =>
  parts.length > 0 &&
  html`<p class="byline">${parts.map((part) =>
    'text' in part ? part.text : html`<abbr title="${part.full}">${part.short}</abbr>`,
  )}</p>`;
