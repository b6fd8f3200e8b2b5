import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';

const fact = (
  { label, value, quote, article }: CongressView['facts'][number],
  words: Words,
): Html => html`
<h3>${label}: ${value}</h3>
<blockquote><p>${quote}</p></blockquote>
<p class="faint">${words.factFrom} <a href="${article.href}">${article.label}</a></p>`;

/** What articles say about the congress, each with a quotation. */
export const congressQuotes = part(
  'congressQuotes',
  { styles: ['prose'] },
  (facts, { words }) =>
    facts.length > 0 &&
    html`<section class="prose" aria-labelledby="bai_neu">
<h2 id="bai_neu">${words.congressFacts}</h2>${facts.map((each) => fact(each, words))}
</section>`,
);
