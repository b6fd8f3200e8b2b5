import { html } from '../../src/html/html.ts';
import type { TermView } from '../../src/site/congresses/congress-pages.ts';
import { layout } from '../layout.ts';

export const term = layout(
  { uses: ['breadcrumb', 'pageShell', 'progressBoard'] },
  (view: TermView, { words, parts }) => {
    const title = words.progressOfTerm(view.term);
    const above = [{ label: words.progressBoard, href: view.boardHref }];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site: view.site, above, here: title }),
      main: html`<h1>${title}</h1>
${parts.progressBoard(view.board)}`,
    });
  },
);
