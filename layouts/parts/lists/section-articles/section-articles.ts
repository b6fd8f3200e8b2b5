import { html, type Html } from '../../../../src/html/html.ts';
import type { CategoryView } from '../../../../src/site/lists/section-views.ts';
import { text } from '../../../words/vi/vi.ts';
import { teaserList } from '../teaser-list/teaser-list.ts';

type SectionArticles = Pick<CategoryView, 'total' | 'articles' | 'olderHref' | 'site'>;

/** A section's number of articles, its newest ones and the way to older ones. */
export const sectionArticles = ({ total, articles, olderHref, site }: SectionArticles): Html =>
  articles.length === 0
    ? html`<p class="empty">${text.noArticles}</p>`
    : html`<p class="count">${text.articleCount(total)}</p>
${teaserList(articles)}
<nav class="pagination" aria-label="${text.pagination}">
${olderHref !== undefined && html`<a href="${olderHref}" rel="next" class="older">${text.olderArticles}</a>`}
<a href="${site.archiveHref}">${text.archive}</a>
</nav>`;
