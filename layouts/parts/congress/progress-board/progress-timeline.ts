import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import type { TimelineView } from '../../../../src/site/congresses/progress-timeline.ts';
import type { Words } from '../../../words/words.ts';
import { bar, patterns } from './progress-fill.ts';

/** A thin line where a month begins, with its name where there is room. */
const tick =
  (height: number) =>
  ({ x, label }: TimelineView['ticks'][number]): Html =>
    html`<path d="M${x} 22V${height}" stroke="currentColor" stroke-opacity=".25"/>\n${label !== undefined && html`<text x="${x}" y="15" font-size="15" fill="currentColor">${label}</text>\n`}`;

const line = (each: TimelineView['bars'][number], words: Words): Html =>
  html`<text x="24" y="${each.y + 12}" font-size="15" text-anchor="end" fill="currentColor">${each.number}</text>
${bar(each, 'thoi_gian')}${each.isPilot && html`<text x="${each.x + each.width + 4}" y="${each.y + 12}" font-size="15" fill="currentColor">${words.pilotSign}</text>\n`}`;

/** The congresses over the months, one bar each. */
export const progressTimeline = ({ timeline }: BoardView, words: Words): Html | undefined => {
  if (!timeline) return undefined;
  const { width, height, from, to, ticks, bars } = timeline;
  return html`<svg role="img" aria-labelledby="thoi_gian_ten" aria-describedby="thoi_gian_mo_ta" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="thoi_gian_ten">${words.timeline}</title>
<desc id="thoi_gian_mo_ta">${words.timelineOf(bars.length, from, to)}</desc>
${patterns('thoi_gian')}
${ticks.map(tick(height))}${bars.map((each) => line(each, words))}</svg>`;
};
