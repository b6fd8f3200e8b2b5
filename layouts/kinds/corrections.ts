import { html, type Html } from '../../src/html/html.ts';
import type { CorrectionsView } from '../../src/site/lists/corrections-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { date } from '../parts/text/date.ts';
import { text } from '../words/vi/vi.ts';

export const corrections = (view: CorrectionsView): Html =>
  pageShell(view, {
    title: text.corrections,
    breadcrumb: breadcrumb(view.site, [], text.corrections),
    main: html`<h1>${text.corrections}</h1>
${
  view.corrections.length === 0
    ? html`<p class="empty">${text.noCorrections}</p>`
    : html`<p>${text.correctionsAbout}</p>
<ul class="teasers">
${view.corrections.map(
  (each) => html`<li class="teaser">
<p class="teaser-title"><a href="${each.article.href}">${each.article.label}</a></p>
<p class="teaser-facts">${date(each.date)}${badges(each.badges)}</p>
<p class="teaser-standfirst">${each.text}</p>
</li>
`,
)}</ul>`
}`,
  });
