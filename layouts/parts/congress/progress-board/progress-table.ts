import { html, type Html } from '../../../../src/html/html.ts';
import type {
  BoardOrder,
  BoardRowView,
  BoardView,
} from '../../../../src/site/congresses/progress-board-view.ts';
import type { Kit } from '../../../kit.ts';
import type { Words } from '../../../words/words.ts';
import { congressWhen } from '../congress-when.ts';

/** A column's heading; one by which the table is not ordered leads to where it is. */
const heading = (
  order: BoardOrder,
  { order: current, orderHrefs }: BoardView,
  words: Words,
): Html => {
  const { before, by, after } = words.boardColumns[order];
  return current === order
    ? html`<th scope="col" aria-sort="ascending">${before}${by} ▲${after}</th>\n`
    : html`<th scope="col">${before}<a href="${orderHrefs[order]}#bang_dai_hoi">${by}</a>${after}</th>\n`;
};

const unitAndLevel = ({ unit, level }: BoardRowView, words: Words): Html => html`
<br><span class="faint">${unit && html`<a href="${unit.href}">${unit.label}</a>`}${unit && level && ', '}${level && words.congressLevels[level]}</span>`;

/** Three columns; on a phone a congress has its name in one line, its time and status in the next. */
const tableRow = (row: BoardRowView, { words, parts }: Kit<'badge' | 'statusSign'>): Html => {
  const { number, name, href, when, status } = row;
  return html`<tr>
<td>${number}. ${href === undefined ? html`${name} (${words.othersRow})` : html`<a href="${href}">${name}</a>`}${row.isPilot && parts.badge(words.pilotInTable)}${unitAndLevel(row, words)}</td>
<td>${congressWhen(when)}</td>
<td>${parts.statusSign(status)}${words.congressStatus(status)}${row.isSlipped && parts.badge(words.slippedInTable)}</td>
</tr>
`;
};

/** The congresses in words; should the frame be too narrow, it scrolls by finger and by keyboard. */
export const progressTable = (board: BoardView, kit: Kit<'badge' | 'statusSign'>): Html => html`
<section aria-labelledby="bang_dai_hoi">
<h2 id="bang_dai_hoi">${kit.words.congressTable}</h2>
<p class="hint">${kit.words.sortHint}</p>
<section class="table-frame board" aria-label="${kit.words.congressTableFrame}" tabindex="0"><table>
<thead class="links"><tr>
${heading('unit', board, kit.words)}${heading('time', board, kit.words)}${heading('status', board, kit.words)}</tr></thead>
<tbody>
${board.rows.map((row) => tableRow(row, kit))}</tbody>
</table></section>
</section>`;
