import { html, type Html } from '../../src/html/html.ts';
import type { MovedView } from '../../src/site/addresses/moved-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { text } from '../words/vi/vi.ts';

/** Leads on by itself at once, and by a link where a browser does not. */
export const moved = (view: MovedView): Html =>
  pageShell(view, {
    title: text.moved,
    head: html`<meta http-equiv="refresh" content="${`0; url=${view.to}`}">\n`,
    main: html`<h1>${text.moved}</h1>
<p>${text.movedTo} <a href="${view.to}">${view.title ?? view.canonical}</a></p>`,
  });
