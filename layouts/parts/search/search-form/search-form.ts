import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A search form that leads to the search page without JavaScript. */
export const searchForm = part(
  'searchForm',
  { styles: ['searchForm'] },
  ({ searchHref }, { words }) => html`
<form class="search-form" action="${searchHref}" method="get" role="search">
<label for="tim_tu_khoa">${words.search}</label>
<div class="search-line">
<input id="tim_tu_khoa" name="q" type="search" autocomplete="off">
<button type="submit">${words.searchButton}</button>
</div>
</form>`,
);
