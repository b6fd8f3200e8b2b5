import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/**
 * The number of congresses in each status: a number above its label, with the sign of the status.
 */
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
