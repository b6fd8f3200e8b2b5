import { html, type Html } from '../../src/html/html.ts';
import type { ThreadView } from '../../src/site/lists/thread-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';

const articles = ({ articles: list }: ThreadView, { words, parts }: Kit<'teaserList'>): Html =>
  list.length === 0
    ? html`<p class="empty">${words.noArticles}</p>`
    : html`<p class="count">${words.articleCount(list.length)}, ${words.oldestFirst}</p>
${parts.teaserList(list)}`;

export const thread = layout(
  { uses: ['breadcrumb', 'pageShell', 'teaserList'] },
  (view: ThreadView, kit) =>
    kit.parts.pageShell({
      frame: view,
      title: view.title,
      breadcrumb: kit.parts.breadcrumb({ site: view.site, above: [], here: view.title }),
      main: html`<h1>${kit.words.thread}: ${view.title}</h1>
${view.about !== undefined && html`<p class="standfirst">${view.about}</p>`}
${articles(view, kit)}`,
    }),
);
