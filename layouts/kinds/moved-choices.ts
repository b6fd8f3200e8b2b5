import { html } from '../../src/html/html.ts';
import type { MovedChoicesView } from '../../src/site/addresses/moved-views.ts';
import { layout } from '../layout.ts';

/** The page's script goes on to the choice whose query is that of the address. */
export const movedChoices = layout(
  { uses: ['pageShell'] },
  (view: MovedChoicesView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.moved,
      main: html`<h1>${words.moved}</h1>
<p>${words.movedChoices}</p>
<ul class="link-list">
${view.choices.map(
  ({ query, title, to }) =>
    html`<li><a href="${to}"${query !== undefined && html` data-query="${query}"`}>${title ?? to}</a></li>\n`,
)}</ul>`,
    }),
);
