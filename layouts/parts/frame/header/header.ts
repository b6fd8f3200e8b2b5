import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The masthead: the site's name, its mark, and the navigation. */
export const header = part(
  'header',
  { uses: ['mainMenu'], styles: ['header'] },
  (frame, { words, parts }) => html`
<header class="masthead"><div class="wrap">
<a class="brand" href="${frame.site.homeHref}"><img src="${frame.site.iconHref}" alt="" width="40" height="40"><span><small>${frame.site.station}</small> <b>${frame.site.name}</b></span></a>
<a class="to-search nb" href="${frame.site.searchHref}">${words.searchButton}</a>
</div></header>
${parts.mainMenu(frame)}`,
);
