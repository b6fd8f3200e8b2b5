import { html, type Html } from '../../src/html/html.ts';
import type { ClosingView } from '../../src/site/plain-pages/closing-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { closingWords } from '../parts/frame/closing-note/closing-note.ts';
import { text } from '../words/vi/vi.ts';

export const closing = (view: ClosingView): Html =>
  pageShell(view, {
    title: text.closed,
    breadcrumb: breadcrumb(view.site, [], text.closed),
    main: html`<h1>${text.closed}</h1>
${closingWords(view.closing)}
<p>${text.closedKept}</p>`,
  });
