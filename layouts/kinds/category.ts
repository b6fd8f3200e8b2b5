import { html, type Html } from '../../src/html/html.ts';
import type { CategoryView } from '../../src/site/lists/section-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { sectionArticles } from '../parts/lists/section-articles/section-articles.ts';

export const category = (view: CategoryView): Html =>
  pageShell(view, {
    title: view.name,
    breadcrumb: breadcrumb(view.site, [], view.name),
    main: html`<h1>${view.name}</h1>
${view.about !== undefined && html`<p class="standfirst">${view.about}</p>`}
${sectionArticles(view)}`,
  });
