import { html, type Html } from '../../src/html/html.ts';
import type { ComparisonsView } from '../../src/site/comparisons/comparisons-view.ts';
import { layout } from '../layout.ts';
import { stated } from '../parts/congress/stated.ts';
import type { Words } from '../words/words.ts';

type Comparison = ComparisonsView['comparisons'][number];

/*
 * On phones the table is laid out in blocks, which takes its roles away in browsers; they are
 * therefore written out.
 */

/** The bar says nothing that the number beside it does not. */
const bar = ({ length }: Comparison['rows'][number]): Html =>
  html`<svg class="result-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="result-whole" width="100" height="4"/><rect class="result-part" width="${String(length)}" height="4"/></svg>`;

const table = (
  { what, unit, term, level, isShare, rows }: Comparison,
  index: number,
  words: Words,
): Html => html`<section aria-labelledby="ket_qua_${String(index + 1)}">
<h2 id="ket_qua_${String(index + 1)}">${unit === '%' ? what : `${what} (${unit})`}</h2>
<p class="faint">${[words.progressOfTerm(term), level].filter((each) => each !== undefined).join(', ')}. ${isShare ? words.barOfWhole : words.barOfGreatest}</p>
<table class="comparison" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.unit}</th><th scope="col" role="columnheader">${words.resultValue}</th><th scope="col" role="columnheader">${words.resultSource}</th></tr></thead>
<tbody role="rowgroup">
${rows.map((row) => html`<tr role="row"><th scope="row" role="rowheader"><a href="${row.congress.href}">${row.congress.label}</a></th><td role="cell"><b>${row.value}</b>${bar(row)}</td><td role="cell" class="faint">${stated(row.source, words)}</td></tr>\n`)}</tbody>
</table>
</section>
`;

export const comparisons = layout(
  { uses: ['breadcrumb', 'pageShell'], styles: ['table', 'congressSteps', 'comparisons'] },
  (view: ComparisonsView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.comparisons,
      breadcrumb: parts.breadcrumb({
        site: view.site,
        above: [{ label: words.progressBoard, href: view.boardHref }],
        here: words.comparisons,
      }),
      main: html`<h1>${words.comparisons}</h1>
<p>${words.aboutComparisons}</p>
${view.comparisons.length === 0 && html`<p class="empty">${words.nothingToCompare}</p>`}${view.comparisons.map(
        (each, index) => table(each, index, words),
      )}`,
    }),
);
