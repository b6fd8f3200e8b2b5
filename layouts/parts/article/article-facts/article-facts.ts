import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import type { Words } from '../../../words/words.ts';
import { congressStanding } from '../../congress/congress-standing.ts';
import { part } from '../../part.ts';

const links = (list: readonly LinkView[]): Html[] =>
  list.map(({ label, href }) => html`<dd><a href="${href}">${label}</a></dd>\n`);

/**
 * The congress's unit is linked only if the article does not already name it elsewhere in the box.
 */
const congressFacts = (
  congress: ArticleView['congresses'][number],
  units: ArticleView['units'],
  words: Words,
): Html => {
  const { name, href, unit } = congress;
  const isNamed = units.some((each) => each.href === unit?.href);
  return html`<dd>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</dd>
${links(unit && !isNamed ? [unit] : [])}<dd class="faint">${congressStanding(congress, words)}</dd>
`;
};

const facts = (view: ArticleView, words: Words): Html => {
  const { category, units, congresses, threads, authors } = view;
  return html`<dl>
<dt>${words.inCategory}</dt>
${links([category])}${units.length > 0 && html`<dt>${words.aboutUnits}</dt>\n${links(units)}`}${congresses.length > 0 && html`<dt>${words.aboutCongress}</dt>\n${congresses.map((each) => congressFacts(each, units, words))}`}${threads.length > 0 && html`<dt>${words.thread}</dt>\n${links(threads)}`}${authors.length > 0 && html`<dt>${words.authors}</dt>\n<dd>${authors.join(', ')}</dd>\n`}</dl>`;
};

/** The box of facts beside an article: its category, units, congresses and authors. */
export const articleFacts = part(
  'articleFacts',
  { uses: ['factBox'] },
  (view, { words, parts }) => html`
${parts.factBox({ id: 've_bai', heading: words.aboutArticle, content: facts(view, words) })}`,
);
