import { html } from '../../src/html/html.ts';
import type { PlainPageView } from '../../src/site/plain-pages/plain-page-view.ts';
import { layout } from '../layout.ts';

export const plainPage = layout(
  { uses: ['badges', 'breadcrumb', 'oneStopFacts', 'otherLanguage', 'pageShell', 'prose'] },
  (view: PlainPageView, { parts }) =>
    parts.pageShell({
      frame: view,
      title: view.title,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: view.title }),
      main: html`<h1>${view.title}</h1>
${view.isSample && html`<p>${parts.badges(['sample'])}</p>`}
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${parts.otherLanguage(view)}${parts.oneStopFacts(view.oneStop)}
${parts.prose(view.body)}`,
    }),
);
