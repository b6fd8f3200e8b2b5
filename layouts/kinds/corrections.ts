import { html, type Html } from '../../src/html/html.ts';
import type { CorrectionsView } from '../../src/site/lists/corrections-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';

const correction = (
  each: CorrectionsView['corrections'][number],
  { parts }: Kit<'badges'>,
): Html => html`<li class="teaser">
<p class="teaser-title"><a href="${each.article.href}">${each.article.label}</a></p>
<p class="teaser-facts">${date(each.date)}${parts.badges(each.badges)}</p>
<p class="teaser-standfirst">${each.text}</p>
</li>
`;

const list = ({ corrections: all }: CorrectionsView, kit: Kit<'badges'>): Html =>
  all.length === 0
    ? html`<p class="empty">${kit.words.noCorrections}</p>`
    : html`<p>${kit.words.correctionsAbout}</p>
<ul class="bare teasers">
${all.map((each) => correction(each, kit))}</ul>`;

export const corrections = layout(
  { uses: ['badges', 'breadcrumb', 'pageShell'], styles: ['teaserList'] },
  (view: CorrectionsView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.corrections,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.corrections }),
      main: html`<h1>${words.corrections}</h1>
${list(view, kit)}`,
    });
  },
);
