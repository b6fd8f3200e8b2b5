import { html } from '../../src/html/html.ts';
import type { MovedView } from '../../src/site/addresses/moved-views.ts';
import { layout } from '../layout.ts';

/** Redirects at once, and has a link for browsers that do not. */
export const moved = layout({ uses: ['pageShell'] }, (view: MovedView, { words, parts }) =>
  parts.pageShell({
    frame: view,
    title: words.moved,
    head: html`<meta http-equiv="refresh" content="${`0; url=${view.to}`}">\n`,
    main: html`<h1>${words.moved}</h1>
<p>${words.movedTo} <a href="${view.to}">${view.title ?? view.canonical}</a></p>`,
  }),
);
