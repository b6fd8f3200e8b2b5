import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { stated } from '../stated.ts';

type Figure = CongressView['figures'][number];

/** Longer values are words and not figures, as a day is: in large type they would fill the screen. */
const longestFigure = 12;

const isFigure = ({ value }: Figure): boolean =>
  value.length <= longestFigure && /\d/u.test(value) && !/\/\d{4}$/u.test(value);

const labelOf = ({ of }: Figure, { delegateCounts }: Words): string =>
  'words' in of ? of.words : delegateCounts[of.delegates];

const figure = (each: Figure, words: Words): Html => html`
<li><b class="${isFigure(each) ? 'figure' : 'figure-words'}">${each.value}</b> ${labelOf(each, words)}
<span class="faint">${stated(each.source, words)}</span></li>`;

const quotation = (each: Figure, words: Words): Html => html`
<dt>${labelOf(each, words)}</dt>
<dd>“${each.quote}”</dd>`;

/** What texts say about the congress: the figures large, with their source; their words folded below. */
export const congressQuotes = part(
  'congressQuotes',
  { styles: ['congressQuotes'] },
  (figures, { words }) =>
    figures.length > 0 &&
    html`<section aria-labelledby="bai_neu">
<h2 id="bai_neu">${words.congressFigures(figures.some(({ source }) => source.kind === 'document'))}</h2>
<ul class="figures">${figures.map((each) => figure(each, words))}
</ul>
<details class="quotations">
<summary>${words.quotationsOfFacts}</summary>
<dl>${figures.map((each) => quotation(each, words))}
</dl>
</details>
</section>`,
);
