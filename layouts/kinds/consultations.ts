import { html } from '../../src/html/html.ts';
import type { ConsultationsView } from '../../src/site/consultations/consultations-view.ts';
import { layout } from '../layout.ts';
import { consultationWhen } from '../parts/congress/consultation-when.ts';

export const consultations = layout(
  { uses: ['breadcrumb', 'pageShell'] },
  (view: ConsultationsView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.consultations,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.consultations }),
      main: html`<h1>${words.consultations}</h1>
${view.groups[0]?.standing !== 'open' && html`<p>${words.noneOpen}</p>\n`}${view.groups.map(
        ({ standing, consultations: some }) => html`<section aria-labelledby="${standing}_">
<h2 id="${standing}_">${words.consultationStandings[standing]}</h2>
<ul class="links">
${some.map((each) => html`<li><a href="${each.href}">${each.label}</a> <span class="faint">${consultationWhen(each, words)}</span></li>\n`)}</ul>
</section>
`,
      )}`,
    }),
);
