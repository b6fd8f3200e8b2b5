import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { date } from '../../text/date.ts';
import { progressChart } from './progress-chart.ts';
import { progressTable } from './progress-table.ts';
import { progressTimeline } from './progress-timeline.ts';

/** What is counted, in words; no share and no sum, as nobody knows how many there are in all. */
const summary = ({ counts, asOf }: BoardView): Html => html`
<p class="standfirst">${text.congressCounts(counts.statuses)}</p>
<p>${counts.pilots > 0 && `${text.pilotCount(counts.pilots)} `}${counts.slipped > 0 && `${text.slippedCount(counts.slipped)} `}${counts.hasOthers && text.othersUnknown}</p>
${asOf && html`<p class="faint">${text.asOf} ${date(asOf)}</p>`}`;

const drawing = (
  id: string,
  heading: string,
  svg: Html | undefined,
  note?: string,
): Html | undefined =>
  svg &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${svg}
${note !== undefined && html`<p class="hint">${note}</p>`}
</section>`;

/** The congresses of a term: counted, drawn and as a table. */
export const progressBoard = (board: BoardView): Html => {
  const hasPilot = board.timeline?.bars.some(({ isPilot }) => isPilot);
  const note = `${text.timelineNote}${hasPilot ? ` ${text.pilotSign} ${text.pilotSignNote}` : ''}`;
  return html`${summary(board)}
<div class="columns">
<div class="column-main">
${drawing('theo_tinh_trang', text.countsByStatus, progressChart(board))}
${board.timeline && html`<p class="pagination"><a href="#theo_thoi_gian">${text.toTimeline}</a></p>`}
${progressTable(board)}
</div>
<div class="column-side">
${drawing('theo_thoi_gian', text.timeline, progressTimeline(board), note)}
</div>
</div>`;
};
