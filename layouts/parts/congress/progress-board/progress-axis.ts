import { html, type Html } from '../../../../src/html/html.ts';
import type { TimeAxisView } from '../../../../src/site/congresses/time-axis.ts';
import type { Words } from '../../../words/words.ts';

/** The label of today is beside its line; near an edge of the drawing it turns inwards. */
const todayWords = ({ x, text }: NonNullable<TimeAxisView['today']>, words: Words): Html => {
  const anchor = x < 20 ? 'start' : x > 80 ? 'end' : 'middle';
  return html`<text class="today" x="${x}%" y="13" text-anchor="${anchor}">${words.todayIs(text)}</text>`;
};

const line = (x: number): Html => html`<line x1="${x}%" x2="${x}%" y2="100%"/>`;

/**
 * The column heads, including the months. The lines of the months and of today are defined here
 * once; the drawing of every congress reuses them and sets their colours, which no selector could
 * reach.
 */
export const progressAxis = ({ ticks, today }: TimeAxisView, words: Words): Html =>
  html`<div class="board-row board-head" aria-hidden="true">
<span class="who">${words.unit}</span> <span class="when">${words.whenHeld}</span>
<svg><defs><g id="moc_thang">${ticks.map(({ x }) => line(x))}</g>${today && html`<g id="moc_hom_nay">${line(today.x)}</g>`}</defs>
${today && todayWords(today, words)}${ticks.map(({ x, label }) => html`<text x="${x}%" y="31">${label}</text>`)}</svg>
</div>`;
