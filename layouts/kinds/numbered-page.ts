import { html, type Html } from '../../src/html/html.ts';
import type { NumberedPageView } from '../../src/site/lists/section-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

export const numberedPage = (view: NumberedPageView): Html => {
  const { section, number, articles, olderHref, newerHref } = view;
  const title = `${section.label}, ${text.pageNumber(number)}`;
  return pageShell(view, {
    title,
    breadcrumb: breadcrumb(view.site, [section], text.pageNumber(number)),
    main: html`<h1>${title}</h1>
${articles.length > 0 ? teaserList(articles) : html`<p class="empty">${text.openPageEmpty}</p>`}
<nav class="pagination" aria-label="${text.pagination}">
${newerHref !== undefined && html`<a href="${newerHref}" rel="prev" class="newer">${text.newerArticles}</a>`}
<a href="${section.href}">${text.newestArticles}</a>
${olderHref !== undefined && html`<a href="${olderHref}" rel="next" class="older">${text.olderArticles}</a>`}
</nav>`,
  });
};
