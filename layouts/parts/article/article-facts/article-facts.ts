import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';
import { text } from '../../../words/vi/vi.ts';
import { congressStanding } from '../../congress/congress-standing.ts';

const links = (list: readonly LinkView[]): Html[] =>
  list.map(({ label, href }) => html`<dd><a href="${href}">${label}</a></dd>\n`);

const congressFacts = (congress: NonNullable<ArticleView['congress']>): Html => {
  const { name, href, unit } = congress;
  return html`
<dt>${text.aboutCongress}</dt>
<dd>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</dd>
${links(unit ? [unit] : [])}<dd>${congressStanding(congress)}</dd>
`;
};

/** The box of facts beside an article: its category, units, congress and authors. */
export const articleFacts = ({
  category,
  units,
  congress,
  threads,
  authors,
}: ArticleView): Html => html`
<section class="fact-box" aria-labelledby="ve_bai">
<h2 id="ve_bai">${text.aboutArticle}</h2>
<dl>
<dt>${text.inCategory}</dt>
${links([category])}${units.length > 0 && html`<dt>${text.aboutUnits}</dt>\n${links(units)}`}${congress && congressFacts(congress)}${threads.length > 0 && html`<dt>${text.thread}</dt>\n${links(threads)}`}${authors.length > 0 && html`<dt>${text.authors}</dt>\n<dd>${authors.join(', ')}</dd>\n`}</dl>
</section>`;
