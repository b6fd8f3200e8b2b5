import { html, type Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import type { StatusBar } from '../../../../src/site/congresses/progress-chart.ts';
import type { Words } from '../../../words/words.ts';
import { bar, patterns } from './progress-fill.ts';

const counted = (each: StatusBar, words: Words): Html =>
  html`<text x="0" y="${each.y - 7}" font-size="15" fill="currentColor">${words.congressCount(each)}</text>
${bar(each, 'so_luong')}`;

/** How many congresses have come how far, as bars with their words. */
export const progressChart = ({ chart, counts }: BoardView, words: Words): Html | undefined =>
  chart &&
  html`<svg role="img" aria-labelledby="so_luong_ten" aria-describedby="so_luong_mo_ta" width="${chart.width}" height="${chart.height}" viewBox="0 0 ${chart.width} ${chart.height}">
<title id="so_luong_ten">${words.countsByStatus}</title>
<desc id="so_luong_mo_ta">${words.congressCounts(counts.statuses)}</desc>
${patterns('so_luong')}
${chart.bars.map((each) => counted(each, words))}</svg>`;
