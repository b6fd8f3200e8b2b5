import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A field that filters the units on the page; the script shows it. */
export const unitFilter = part(
  'unitFilter',
  { styles: ['searchForm'] },
  (_view, { words }) => html`<div hidden><label for="loc_don_vi">${words.filterUnits}</label>
<div class="search-line"><input id="loc_don_vi" type="search" autocomplete="off" data-unit-filter></div>
<p class="faint" role="status" data-unit-count="${words.unitsFound}"></p></div>
`,
);
