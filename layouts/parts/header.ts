import { html, type Html } from '../../src/html/html.ts';
import type { PageFrame } from '../../src/site/frame.ts';
import { text } from '../text.ts';
import { menu } from './menu.ts';

export const header = ({ site, href }: PageFrame): Html => html`
<header class="site-header">
<p class="site-name"><a href="${site.homeHref}">${site.name}</a></p>
<p class="station">${site.station}</p>
${menu(text.mainMenu, site.mainMenu, href)}
</header>`;
