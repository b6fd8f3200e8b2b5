import { html, type Html } from '../../../../src/html/html.ts';
import type {
  BoardOrder,
  BoardRowView,
  BoardView,
} from '../../../../src/site/congresses/progress-board-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { pilotBadge, slippedBadge } from '../congress-badges/congress-badges.ts';
import { congressWhen } from '../congress-when.ts';

/** A column's heading; one by which the table is not ordered leads to where it is. */
const heading = (order: BoardOrder, { order: current, orderHrefs }: BoardView): Html => {
  const { before, by, after } = text.boardColumns[order];
  return current === order
    ? html`<th scope="col" aria-sort="ascending">${before}${by} ▲${after}</th>\n`
    : html`<th scope="col">${before}<a href="${orderHrefs[order]}#bang_dai_hoi">${by}</a>${after}</th>\n`;
};

const unitAndLevel = ({ unit, level }: BoardRowView): Html => html`
<br><span class="faint">${unit && html`<a href="${unit.href}">${unit.label}</a>`}${unit && level && ', '}${level && text.congressLevels[level]}</span>`;

/** Three columns, so that a phone shows them all without scrolling. */
const tableRow = (row: BoardRowView): Html => {
  const { number, name, href, when, status } = row;
  return html`<tr>
<td>${number}. ${href === undefined ? html`${name} (${text.othersRow})` : html`<a href="${href}">${name}</a>`}${pilotBadge(row)}${unitAndLevel(row)}</td>
<td>${congressWhen(when)}</td>
<td>${text.congressStatus(status)}${slippedBadge(row)}</td>
</tr>
`;
};

/** The congresses in words; should the frame be too narrow, it scrolls by finger and by keyboard. */
export const progressTable = (board: BoardView): Html => html`
<section aria-labelledby="bang_dai_hoi">
<h2 id="bang_dai_hoi">${text.congressTable}</h2>
<p class="hint">${text.sortHint}</p>
<section class="table-frame" aria-label="${text.congressTableFrame}" tabindex="0"><table>
<thead class="links"><tr>
${heading('unit', board)}${heading('time', board)}${heading('status', board)}</tr></thead>
<tbody>
${board.rows.map(tableRow)}</tbody>
</table></section>
</section>`;
