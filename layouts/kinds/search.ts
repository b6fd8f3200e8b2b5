import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/link-view.ts';
import type { SearchView } from '../../src/site/plain-pages/search-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import type { Words } from '../words/words.ts';

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Belongs to the form, wherever it is on the page. */
const choice = ({ name, label, options }: Choice): Html => html`
<p><label for="q_${name}">${label}</label>
<select id="q_${name}" name="${name}" form="tim_kiem">
${options.map(([value, shown]) => html`<option value="${value}">${shown}</option>\n`)}</select></p>`;

const namesOf = (links: readonly LinkView[]): (readonly [string, string])[] =>
  links.map(({ label }) => [label, label]);

const form = ({ href }: SearchView, words: Words): Html => html`
<form class="search-form" action="${href}" method="get" role="search" id="tim_kiem">
<label for="q_tu_khoa">${words.searchWords}</label>
<div class="search-line">
<input id="q_tu_khoa" name="q" type="search" autocomplete="off" maxlength="120" aria-describedby="q_goi_y">
<button type="submit">${words.searchButton}</button>
</div>
<p class="faint" id="q_goi_y">${words.searchHint}</p>
<p id="can_ma">${words.searchNeedsScript}</p>
</form>`;

const filters = ({ categories, units, years }: SearchView, words: Words): Html => {
  const all = ['', words.all] as const;
  return html`
<details class="filters">
<summary>${words.searchFilters}</summary>
${choice({ name: 'loai', label: words.searchType, options: [all, ...Object.entries(words.searchTypes)] })}
${choice({ name: 'chuyenMuc', label: words.inCategory, options: [all, ...namesOf(categories)] })}
${choice({ name: 'donVi', label: words.unit, options: [all, ...namesOf(namedLinks(units, words))] })}
${choice({ name: 'nam', label: words.year, options: [all, ...namesOf(years)] })}
</details>`;
};

/** The script fills it; without JavaScript the archive below serves instead. */
const results = (view: SearchView, words: Words): Html => html`
<ul id="ten_trang" class="name-list" hidden></ul>
<section id="ket_qua" hidden aria-labelledby="ket_qua_tieu_de" data-index="${view.indexHref}" data-stub="${words.badges.stub}" data-sample="${words.badges.sample}">
<h2 id="ket_qua_tieu_de">${words.results}</h2>
<p class="count" id="ket_qua_so" role="status" data-searching="${words.searching}" data-found="${words.searchFound}" data-some="${words.searchFoundSome}" data-none="${words.searchNone}" data-failed="${words.searchFailed}"></p>
<p id="ket_qua_y" hidden data-meant="${words.searchMeant}" data-typed="${words.searchAsTyped}"></p>
<p id="ket_qua_bo" hidden data-words="${words.searchLeftOut}"></p>
<ol id="ket_qua_bai" class="bare teasers"></ol>
<p id="ket_qua_nua" hidden><button type="button">${words.moreResults}</button></p>
${choice({
  name: 'sap',
  label: words.searchOrder,
  options: [
    ['', words.bestFirst],
    ['moi', words.newestFirst],
  ],
})}
${filters(view, words)}
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
