import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import type { Kit } from '../../../kit.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { progressChart } from './progress-chart.ts';
import { progressTable } from './progress-table.ts';
import { progressTimeline } from './progress-timeline.ts';

/** What is counted, in words; no share and no sum, as nobody knows how many there are in all. */
const summary = ({ counts, asOf }: BoardView, words: Words): Html => html`
<p class="standfirst">${words.congressCounts(counts.statuses)}</p>
<p>${counts.pilots > 0 && `${words.pilotCount(counts.pilots)} `}${counts.slipped > 0 && `${words.slippedCount(counts.slipped)} `}${counts.hasOthers && words.othersUnknown}</p>
${asOf && html`<p class="faint">${words.asOf} ${date(asOf)}</p>`}`;

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

const counted = (
  board: BoardView,
  kit: Kit<'badge' | 'statusSign'>,
): Html => html`<div class="column-main">
${drawing('theo_tinh_trang', kit.words.countsByStatus, progressChart(board, kit.words))}
${board.timeline && html`<p class="pagination"><a href="#theo_thoi_gian">${kit.words.toTimeline}</a></p>`}
${progressTable(board, kit)}
</div>`;

const drawnInTime = (board: BoardView, words: Words): Html | undefined => {
  const hasPilot = board.timeline?.bars.some(({ isPilot }) => isPilot);
  const note = `${words.timelineNote}${hasPilot ? ` ${words.pilotSign} ${words.pilotSignNote}` : ''}`;
  return drawing('theo_thoi_gian', words.timeline, progressTimeline(board, words), note);
};

/** The congresses of a term: counted, drawn and as a table. */
export const progressBoard = part(
  'progressBoard',
  {
    uses: ['badge', 'columns', 'statusSign'],
    styles: ['linkList', 'pagination', 'progressBoard', 'table'],
  },
  (board, kit) => html`${summary(board, kit.words)}
${kit.parts.columns({ main: counted(board, kit), side: drawnInTime(board, kit.words) })}`,
);
