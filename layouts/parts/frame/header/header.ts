import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The masthead: whose site it is, and the ways through it. */
export const header = part(
  'header',
  { uses: ['menu', 'textSize'], styles: ['header'] },
  ({ site, href }, { words, parts }) => html`
<header class="site-header">
<div class="masthead">
<p class="station">${site.station}</p>
<p class="site-name"><a href="${site.homeHref}">${site.name}</a></p>
</div>
<div class="site-bar">
${parts.menu({
  label: words.mainMenu,
  links: [...site.mainMenu, { label: words.search, href: site.searchHref }],
  current: href,
})}
${parts.textSize()}
</div>
</header>`,
);
