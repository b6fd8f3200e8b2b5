import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A list of plain links. */
export const linkList = part(
  'linkList',
  {},
  (links) => html`<ul class="links">
${links.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>\n`)}</ul>`,
);
