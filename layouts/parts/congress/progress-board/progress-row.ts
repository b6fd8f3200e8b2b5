import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardRowView } from '../../../../src/site/congresses/board-rows.ts';
import type { TimeAxisView } from '../../../../src/site/congresses/time-axis.ts';
import type { Kit } from '../../../kit.ts';
import { congressWhen } from '../congress-when.ts';
import { stepStanding } from '../step-standing.ts';

/** The parts that a row uses. */
export type RowKit = Kit<'statusSign'>;

/** Only illustrates the row's words. */
const drawing = ({ status, stretch }: BoardRowView, { today }: TimeAxisView): Html =>
  html`<svg aria-hidden="true"><use href="#moc_thang"/>${stretch && html`<rect class="stretch ${status}" x="${stretch.x}%" y="25%" width="${stretch.width}%" height="50%"/>`}${today && html`<use class="today" href="#moc_hom_nay"/>`}</svg>`;

/** A congress: its unit, time, status (unless the heading names it) and position in time. */
export const progressRow = (
  row: BoardRowView,
  { axis, saysStatus }: { readonly axis: TimeAxisView | undefined; readonly saysStatus: boolean },
  { words, parts }: RowKit,
): Html => {
  const { label, href, unitId, status, when } = row;
  const name =
    href === undefined ? html`${label} (${words.othersRow})` : html`<a href="${href}">${label}</a>`;
  return html`<li class="board-row"${unitId !== undefined && html` id="dv_${unitId}"`}>
<span class="who">${name}</span> <span class="when">${saysStatus && html`${parts.statusSign(status)}${words.congressStatus(status)}, `}${congressWhen(when)}${row.isPilot && ` · ${words.pilotInLine}`}${row.isSlipped && ` · ${words.slippedInLine}`}${row.step && html` · <b>${words.stepKinds[row.step.kind]}</b> ${stepStanding(row.step.kind, row.step.standing, words)}`}</span>
${axis && drawing(row, axis)}</li>
`;
};
