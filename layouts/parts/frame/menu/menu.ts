import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A navigation list; the entry of the current page is marked. */
export const menu = part(
  'menu',
  { styles: ['menu'] },
  ({ label, links, current }) =>
    links.length > 0 &&
    html`<nav class="menu" aria-label="${label}">
<ul>
${links.map(
  (link) =>
    html`<li><a href="${link.href}"${link.href === current && html` aria-current="page"`}>${link.label}</a></li>\n`,
)}</ul>
</nav>`,
);
