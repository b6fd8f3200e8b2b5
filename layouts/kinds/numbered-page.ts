import { html } from '../../src/html/html.ts';
import type { NumberedPageView } from '../../src/site/lists/section-views.ts';
import { layout } from '../layout.ts';

export const numberedPage = layout(
  { uses: ['breadcrumb', 'pageShell', 'teaserList'], styles: ['pagination'] },
  (view: NumberedPageView, { words, parts }) => {
    const { site, section, number, articles, olderHref, newerHref } = view;
    const here = words.pageNumber(number);
    const title = `${section.label}, ${here}`;
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above: [section], here }),
      main: html`<h1>${title}</h1>
${articles.length > 0 ? parts.teaserList(articles) : html`<p class="empty">${words.openPageEmpty}</p>`}
<nav class="pagination" aria-label="${words.pagination}">
${newerHref !== undefined && html`<a href="${newerHref}" rel="prev" class="newer">${words.newerArticles}</a>`}
<a href="${section.href}">${words.newestArticles}</a>
${olderHref !== undefined && html`<a href="${olderHref}" rel="next" class="older">${words.olderArticles}</a>`}
</nav>`,
    });
  },
);
