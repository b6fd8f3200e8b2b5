import { html, type Html } from '../src/html/html.ts';
import type { UnitView } from '../src/site/section-views.ts';
import { pageShell } from './page-shell.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { linkList } from './parts/link-list.ts';
import { sectionArticles } from './parts/section-articles.ts';
import { text } from './text.ts';

export const unit = (view: UnitView): Html =>
  pageShell(view, {
    title: view.name,
    breadcrumb: breadcrumb(view.site, view.parent ? [view.parent] : [], view.name),
    main: html`<h1>${view.name}</h1>
${view.note !== undefined && html`<p class="standfirst">${view.note}</p>`}
${view.parent && html`<p>${text.belongsTo} <a href="${view.parent.href}">${view.parent.label}</a></p>`}
${sectionArticles(view)}
${
  view.children.length > 0 &&
  html`<section aria-labelledby="truc_thuoc">
<h2 id="truc_thuoc">${text.subordinateUnits}</h2>
${linkList(view.children)}
</section>`
}`,
  });
