import { html, type Html } from '../../src/html/html.ts';
import type { MovedChoicesView } from '../../src/site/addresses/moved-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { text } from '../words/vi/vi.ts';

/** The page's script leads on to the choice whose query is the address's own. */
export const movedChoices = (view: MovedChoicesView): Html =>
  pageShell(view, {
    title: text.moved,
    main: html`<h1>${text.moved}</h1>
<p>${text.movedChoices}</p>
<ul class="link-list">
${view.choices.map(
  ({ query, title, to }) =>
    html`<li><a href="${to}"${query !== undefined && html` data-query="${query}"`}>${title ?? to}</a></li>\n`,
)}</ul>`,
  });
