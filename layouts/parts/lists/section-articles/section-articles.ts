import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A section's number of articles, its newest ones, and a link to older ones. */
export const sectionArticles = part(
  'sectionArticles',
  { uses: ['teaserList'], styles: ['pagination'] },
  ({ total, articles, olderHref, site }, { words, parts }) =>
    articles.length === 0
      ? html`<p class="empty">${words.noArticles}</p>`
      : html`<p class="count">${words.articleCount(total)}</p>
${parts.teaserList(articles)}
<nav class="pagination" aria-label="${words.pagination}">
${olderHref !== undefined && html`<a href="${olderHref}" rel="next" class="older">${words.olderArticles}</a>`}
<a href="${site.archiveHref}">${words.archive}</a>
</nav>`,
);
