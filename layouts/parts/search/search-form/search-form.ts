import { html, type Html } from '../../../../src/html/html.ts';
import type { SiteView } from '../../../../src/site/site-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** A way to the search page: a plain form, which needs no script. */
export const searchForm = ({ searchHref }: SiteView): Html => html`
<form class="search-form" action="${searchHref}" method="get" role="search">
<label for="tim_tu_khoa">${text.search}</label>
<div class="search-line">
<input id="tim_tu_khoa" name="q" type="search" autocomplete="off">
<button type="submit">${text.searchButton}</button>
</div>
</form>`;
