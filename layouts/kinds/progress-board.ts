import { html, type Html } from '../../src/html/html.ts';
import type { ProgressBoardView } from '../../src/site/congresses/congress-pages.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { progressBoard as board } from '../parts/congress/progress-board/progress-board.ts';
import { text } from '../words/vi/vi.ts';

const terms = (links: ProgressBoardView['terms']): Html | false =>
  links.length > 0 &&
  html`<section aria-labelledby="nhiem_ky">
<h2 id="nhiem_ky">${text.allTerms}</h2>
${linkList(links.map(({ label, href }) => ({ label: text.progressOfTerm(label), href })))}
</section>`;

export const progressBoard = (view: ProgressBoardView): Html =>
  pageShell(view, {
    title: text.progressBoard,
    breadcrumb: breadcrumb(view.site, [], text.progressBoard),
    main: html`<h1>${text.progressBoard}</h1>
${view.term !== undefined && html`<p>${text.progressOfTerm(view.term)}</p>`}
${board(view.board)}
${view.calendarHref !== undefined && html`<p class="pagination"><a href="${view.calendarHref}">${text.congressCalendar}</a></p>`}
${terms(view.terms)}`,
  });
