import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';

/** Plain links one below the other. */
export const linkList = (links: readonly LinkView[]): Html => html`<ul class="links">
${links.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>\n`)}</ul>`;
