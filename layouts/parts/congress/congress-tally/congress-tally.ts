import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** How many congresses have come how far: a number over its words, with the sign of its status. */
export const congressTally = part(
  'congressTally',
  { uses: ['statusSign'], styles: ['congressTally'] },
  ({ statuses, hrefOf }, { words, parts }) =>
    statuses.length > 0 &&
    html`<ul class="bare tally">
${statuses.map(
  ({ status, count }) =>
    html`<li><a href="${hrefOf(status)}"><b>${parts.statusSign(status)}${count}</b> ${words.congressStatus(status)}</a></li>\n`,
)}</ul>`,
);
