import { html, type Html } from '../../../../src/html/html.ts';
import type { PageFrame } from '../../../../src/site/page-frame.ts';
import { text } from '../../../words/vi/vi.ts';
import { menu } from '../menu/menu.ts';
import { textSize } from '../text-size/text-size.ts';

/** The masthead: whose site it is, and the ways through it. */
export const header = ({ site, href }: PageFrame): Html => html`
<header class="site-header">
<div class="masthead">
<p class="station">${site.station}</p>
<p class="site-name"><a href="${site.homeHref}">${site.name}</a></p>
</div>
<div class="site-bar">
${menu(text.mainMenu, [...site.mainMenu, { label: text.search, href: site.searchHref }], href)}
${textSize()}
</div>
</header>`;
