import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';

/** A navigation list; the entry of the page itself is marked. */
export const menu = (label: string, links: readonly LinkView[], current: string): Html | false =>
  links.length > 0 &&
  html`<nav class="menu" aria-label="${label}">
<ul>
${links.map(
  (link) =>
    html`<li><a href="${link.href}"${link.href === current && html` aria-current="page"`}>${link.label}</a></li>\n`,
)}</ul>
</nav>`;
