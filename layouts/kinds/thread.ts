import { html, type Html } from '../../src/html/html.ts';
import type { ThreadView } from '../../src/site/lists/thread-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

const articles = ({ articles: list }: ThreadView): Html =>
  list.length === 0
    ? html`<p class="empty">${text.noArticles}</p>`
    : html`<p class="count">${text.articleCount(list.length)}, ${text.oldestFirst}</p>
${teaserList(list)}`;

export const thread = (view: ThreadView): Html =>
  pageShell(view, {
    title: view.title,
    breadcrumb: breadcrumb(view.site, [], view.title),
    main: html`<h1>${text.thread}: ${view.title}</h1>
${view.about !== undefined && html`<p class="standfirst">${view.about}</p>`}
${articles(view)}`,
  });
