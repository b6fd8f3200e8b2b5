import { html } from '../../src/html/html.ts';
import type { ClosingView } from '../../src/site/plain-pages/closing-view.ts';
import { layout } from '../layout.ts';
import { closingWords } from '../parts/frame/site-note/closing-words.ts';

export const closing = layout(
  { uses: ['breadcrumb', 'pageShell'] },
  (view: ClosingView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.closed,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.closed }),
      main: html`<h1>${words.closed}</h1>
${closingWords(view.closing, words)}
<p>${words.closedKept}</p>`,
    }),
);
