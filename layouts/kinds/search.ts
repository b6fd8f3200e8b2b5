import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/page-frame.ts';
import type { SearchView } from '../../src/site/plain-pages/search-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { periodList } from '../parts/lists/period-list/period-list.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import { text } from '../words/vi/vi.ts';

const choice = (name: string, label: string, options: readonly string[]): Html => html`
<p><label for="q_${name}">${label}</label>
<select id="q_${name}" name="${name}">
<option value="">${text.all}</option>
${options.map((option) => html`<option>${option}</option>\n`)}</select></p>`;

const namesOf = (links: readonly LinkView[]): string[] => links.map(({ label }) => label);

const form = ({ href, categories, units, indexedYears }: SearchView): Html => html`
<form class="search-form" action="${href}" method="get" role="search" id="tim_kiem">
<label for="q_tu_khoa">${text.searchWords}</label>
<div class="search-line">
<input id="q_tu_khoa" name="q" type="search" autocomplete="off" aria-describedby="q_goi_y">
<button type="submit">${text.searchButton}</button>
</div>
<p class="hint" id="q_goi_y">${text.searchHint}</p>
<div class="filters">
${choice('chuyenMuc', text.inCategory, namesOf(categories))}
${choice('donVi', text.unit, namesOf(namedLinks(units)))}
${choice('nam', text.year, indexedYears)}
</div>
</form>`;

/** Filled by the script; without it the archive below does. */
const results = ({ indexHref, indexedYears }: SearchView): Html => html`
<section id="ket_qua" hidden aria-labelledby="ket_qua_tieu_de" data-index="${indexHref}" data-years="${indexedYears.join(' ')}">
<h2 id="ket_qua_tieu_de">${text.results}</h2>
<p class="count" id="ket_qua_so" role="status" data-searching="${text.searching}" data-found="${text.searchFound}" data-none="${text.searchNone}" data-failed="${text.searchFailed}"></p>
<ol id="ket_qua_bai" class="teasers"></ol>
<p id="ket_qua_nua" hidden><button type="button">${text.moreResults}</button></p>
<p id="ket_qua_cu" hidden><button type="button" data-older="${text.searchOlder}"></button></p>
</section>`;

const browsing = ({ years, categories, units }: SearchView): Html => html`
<section id="duyet_luu_tru" aria-labelledby="duyet_tieu_de">
<h2 id="duyet_tieu_de">${text.browse}</h2>
<div class="browse">
${years.map(
  ({ label, href, months }) => html`<section>
<h3><a href="${href}">${text.yearNamed(label)}</a></h3>
${periodList(months)}
</section>
`,
)}${categories.length > 0 && html`<section>\n<h3>${text.categories}</h3>\n${linkList(categories)}\n</section>\n`}${units.length > 0 && html`<section>\n<h3>${text.units}</h3>\n${linkList(namedLinks(units))}\n</section>\n`}</div>
</section>`;

export const search = (view: SearchView): Html =>
  pageShell(view, {
    title: text.search,
    breadcrumb: breadcrumb(view.site, [], text.search),
    scripts: [view.searchScriptHref],
    main: html`<h1>${text.search}</h1>
${form(view)}
${results(view)}
${browsing(view)}`,
  });
