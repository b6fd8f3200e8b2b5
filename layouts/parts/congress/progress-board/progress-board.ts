import { html, type Html } from '../../../../src/html/html.ts';
import type {
  BoardGroupView,
  BoardView,
} from '../../../../src/site/congresses/progress-board-view.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import type { Kit } from '../../../kit.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { progressAxis } from './progress-axis.ts';
import { progressRow, type RowKit } from './progress-row.ts';
import { unitFinder } from './unit-finder.ts';

/**
 * Only counts: no percentages and no total, because nobody knows how many congresses there are in
 * all.
 */
const summary = (board: BoardView, { words, parts }: Kit<'congressTally'>): Html => {
  const { counts, asOf, strip, groups, order, orderHrefs } = board;
  /** If the week's group contains all congresses of a status, the link leads to that group. */
  const hrefOf = (status: string): LinkView['href'] =>
    order === 'status'
      ? (`#tt_${groups.some((group) => group.of === status) ? status : 'week'}` as LinkView['href'])
      : orderHrefs.status;
  return html`${
    strip.length > 0 &&
    html`<svg class="strip" aria-hidden="true">${strip.map(({ status, x, width }) => html`<rect class="stretch ${status}" x="${x}%" width="${width}%" height="100%"/>`)}</svg>`
  }
${parts.congressTally({ statuses: counts.statuses, hrefOf })}
${counts.statuses.length === 0 && html`<p>${words.noCongressNamed}</p>`}
<p>${counts.pilots > 0 && `${words.pilotCount(counts.pilots)} `}${counts.slipped > 0 && `${words.slippedCount(counts.slipped)} `}${counts.hasOthers && words.othersUnknown}</p>
${asOf && html`<p class="faint">${words.asOf} ${date(asOf)}</p>`}`;
};

const orders = ({ order, orderHrefs }: BoardView, { sortedBy, boardOrders }: Words): Html =>
  html`<nav class="orders" aria-label="${sortedBy}">
<span>${sortedBy}:</span> ${(['status', 'unit', 'time'] as const).map((each) => html`<a href="${orderHrefs[each]}#cac_dai_hoi"${each === order && html` aria-current="page"`}>${boardOrders[each]}</a>\n`)}
</nav>`;

const rowsOf = (group: BoardGroupView, board: BoardView, kit: RowKit): Html => {
  const saysStatus = group.of === undefined || group.of === 'week';
  const list = (rows: BoardGroupView['rows']): Html => html`<ul class="bare">
${rows.map((row) => progressRow(row, { axis: board.axis, saysStatus }, kit))}</ul>`;
  return html`${group.rows.length > 0 && list(group.rows)}
${
  group.folded.length > 0 &&
  html`<details><summary>${kit.words.earlierHeld(group.folded.length)}</summary>
${list(group.folded)}</details>`
}`;
};

const groupOf = (group: BoardGroupView, board: BoardView, kit: RowKit): Html => {
  const { words, parts } = kit;
  const { of, total, inWeek } = group;
  if (of === undefined) return rowsOf(group, board, kit);
  const heading =
    of === 'week'
      ? words.withinWeek
      : html`${parts.statusSign(of)}${words.congressStatus(of)}: ${total}${inWeek > 0 && html` <span class="count">${words.amongWeek(inWeek)}</span>`}`;
  return html`<section aria-labelledby="tt_${of}">
<h2 id="tt_${of}">${heading}</h2>
${rowsOf(group, board, kit)}
</section>
`;
};

/**
 * The congresses of a term: counted, searchable by unit, and each as a row with its position in
 * time.
 */
export const progressBoard = part(
  'progressBoard',
  {
    uses: ['congressTally', 'linkList', 'statusSign'],
    styles: ['linkColumns', 'progressBoard'],
  },
  (board, kit) => html`${summary(board, kit)}
${unitFinder(board, kit)}
${orders(board, kit.words)}
<div class="board" id="cac_dai_hoi">
${board.axis && progressAxis(board.axis, kit.words)}
${board.groups.map((group) => groupOf(group, board, kit))}</div>`,
);
