import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/link-view.ts';
import type { SearchView } from '../../src/site/plain-pages/search-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import type { Words } from '../words/words.ts';

const choice = (
  name: string,
  label: string,
  options: readonly string[],
  words: Words,
): Html => html`
<p><label for="q_${name}">${label}</label>
<select id="q_${name}" name="${name}">
<option value="">${words.all}</option>
${options.map((option) => html`<option>${option}</option>\n`)}</select></p>`;

const namesOf = (links: readonly LinkView[]): string[] => links.map(({ label }) => label);

const form = ({ href, categories, units, indexedYears }: SearchView, words: Words): Html => html`
<form class="search-form" action="${href}" method="get" role="search" id="tim_kiem">
<label for="q_tu_khoa">${words.searchWords}</label>
<div class="search-line">
<input id="q_tu_khoa" name="q" type="search" autocomplete="off" aria-describedby="q_goi_y">
<button type="submit">${words.searchButton}</button>
</div>
<p class="hint" id="q_goi_y">${words.searchHint}</p>
<div class="filters">
${choice('chuyenMuc', words.inCategory, namesOf(categories), words)}
${choice('donVi', words.unit, namesOf(namedLinks(units, words)), words)}
${choice('nam', words.year, indexedYears, words)}
</div>
</form>`;

/** Filled by the script; without it the archive below does. */
const results = ({ indexHref, indexedYears }: SearchView, words: Words): Html => html`
<section id="ket_qua" hidden aria-labelledby="ket_qua_tieu_de" data-index="${indexHref}" data-years="${indexedYears.join(' ')}">
<h2 id="ket_qua_tieu_de">${words.results}</h2>
<p class="count" id="ket_qua_so" role="status" data-searching="${words.searching}" data-found="${words.searchFound}" data-none="${words.searchNone}" data-failed="${words.searchFailed}"></p>
<ol id="ket_qua_bai" class="teasers"></ol>
<p id="ket_qua_nua" hidden><button type="button">${words.moreResults}</button></p>
<p id="ket_qua_cu" hidden><button type="button" data-older="${words.searchOlder}"></button></p>
</section>`;

const linkSection = (
  heading: string,
  links: readonly LinkView[],
  { parts }: Kit<'linkList'>,
): Html | false =>
  links.length > 0 && html`<section>\n<h3>${heading}</h3>\n${parts.linkList(links)}\n</section>\n`;

const browsing = (
  { years, categories, units }: SearchView,
  kit: Kit<'linkList' | 'periodList'>,
): Html => {
  const { words, parts } = kit;
  return html`
<section id="duyet_luu_tru" aria-labelledby="duyet_tieu_de">
<h2 id="duyet_tieu_de">${words.browse}</h2>
<div class="browse">
${years.map(
  ({ label, href, months }) => html`<section>
<h3><a href="${href}">${words.yearNamed(label)}</a></h3>
${parts.periodList(months)}
</section>
`,
)}${linkSection(words.categories, categories, kit)}${linkSection(words.units, namedLinks(units, words), kit)}</div>
</section>`;
};

export const search = layout(
  {
    uses: ['breadcrumb', 'linkList', 'pageShell', 'periodList'],
    styles: ['browse', 'search', 'searchForm', 'teaserList'],
  },
  (view: SearchView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.search,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.search }),
      scripts: [view.searchScriptHref],
      main: html`<h1>${words.search}</h1>
${form(view, words)}
${results(view, words)}
${browsing(view, kit)}`,
    });
  },
);
