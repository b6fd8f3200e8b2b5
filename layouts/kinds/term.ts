import { html, type Html } from '../../src/html/html.ts';
import type { TermView } from '../../src/site/congresses/congress-pages.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { progressBoard } from '../parts/congress/progress-board/progress-board.ts';
import { text } from '../words/vi/vi.ts';

export const term = (view: TermView): Html => {
  const title = text.progressOfTerm(view.term);
  return pageShell(view, {
    title,
    breadcrumb: breadcrumb(view.site, [{ label: text.progressBoard, href: view.boardHref }], title),
    main: html`<h1>${title}</h1>
${progressBoard(view.board)}`,
  });
};
