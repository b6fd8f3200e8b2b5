import { html, type Html } from '../../src/html/html.ts';
import type { ProgressBoardView } from '../../src/site/congresses/congress-pages.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';

const terms = (
  links: ProgressBoardView['terms'],
  { words, parts }: Kit<'linkList'>,
): Html | false =>
  links.length > 0 &&
  html`<section aria-labelledby="nhiem_ky">
<h2 id="nhiem_ky">${words.allTerms}</h2>
${parts.linkList(links.map(({ label, href }) => ({ label: words.progressOfTerm(label), href })))}
</section>`;

export const progressBoard = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'progressBoard'], styles: ['pagination'] },
  (view: ProgressBoardView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.progressBoard,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.progressBoard }),
      main: html`<h1>${words.progressBoard}</h1>
${view.term !== undefined && html`<p>${words.progressOfTerm(view.term)}</p>`}
${parts.progressBoard(view.board)}
${view.calendarHref !== undefined && html`<p class="pagination"><a href="${view.calendarHref}">${words.congressCalendar}</a></p>`}
${view.comparisonsHref !== undefined && html`<p class="pagination"><a href="${view.comparisonsHref}">${words.comparisons}</a></p>`}
${terms(view.terms, kit)}`,
    });
  },
);
