import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Months with their numbers of articles. */
export const periodList = part(
  'periodList',
  {},
  (periods, { words }) => html`<ul class="links">
${periods.map(
  ({ label, href, total }) =>
    html`<li><a href="${href}">${label}</a> <span class="count">${words.articleCount(total)}</span></li>\n`,
)}</ul>`,
);
