import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressFactView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';

/** Longer values are words and not figures, as a day is: in large type they would fill the screen. */
const longestFigure = 12;

const isFigure = ({ value }: CongressFactView): boolean =>
  value.length <= longestFigure && /\d/u.test(value) && !/\/\d{4}$/u.test(value);

const figure = (fact: CongressFactView, { factFrom }: Words): Html => html`
<li><b class="${isFigure(fact) ? 'figure' : 'figure-words'}">${fact.value}</b> ${fact.label}
<span class="faint">${factFrom} <a href="${fact.article.href}">${fact.article.label}</a></span></li>`;

const quotation = ({ label, quote }: CongressFactView): Html => html`
<dt>${label}</dt>
<dd>“${quote}”</dd>`;

/** What articles say about the congress: the figures large, with their source; their words folded below. */
export const congressQuotes = part(
  'congressQuotes',
  { styles: ['congressQuotes'] },
  (facts, { words }) =>
    facts.length > 0 &&
    html`<section aria-labelledby="bai_neu">
<h2 id="bai_neu">${words.congressFacts}</h2>
<ul class="figures">${facts.map((each) => figure(each, words))}
</ul>
<details class="quotations">
<summary>${words.quotationsOfFacts}</summary>
<dl>${facts.map(quotation)}
</dl>
</details>
</section>`,
);
