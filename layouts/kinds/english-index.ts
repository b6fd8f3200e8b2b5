import { html } from '../../src/html/html.ts';
import type { EnglishIndexView } from '../../src/site/plain-pages/english-index-view.ts';
import { layout } from '../layout.ts';

export const englishIndex = layout(
  { uses: ['otherLanguage', 'pageShell'] },
  (view: EnglishIndexView, { parts }) =>
    parts.pageShell({
      frame: view,
      title: view.title,
      main: html`<h1>${view.title}</h1>
<p class="standfirst">${view.description}</p>
${parts.otherLanguage(view)}
<ul class="links">
${view.pages.map(({ label, href, standfirst }) => html`<li><a href="${href}">${label}</a>${standfirst !== undefined && html` <span class="faint">${standfirst}</span>`}</li>\n`)}</ul>`,
    }),
);
