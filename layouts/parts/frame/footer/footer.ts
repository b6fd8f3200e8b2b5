import { html, type Html } from '../../../../src/html/html.ts';
import type { SiteView } from '../../../../src/site/site-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { menu } from '../menu/menu.ts';

export const footer = (site: SiteView): Html => html`
<footer class="site-footer">
${menu(text.footerMenu, [...site.footerMenu, { label: text.feed, href: site.atomHref }], '')}
<p>${text.owner} ${site.owner}</p>
<p>${text.responsible} ${site.responsible}</p>
${site.license !== undefined && html`<p>${site.license}</p>`}
${site.notice !== undefined && html`<p><strong>${site.notice}</strong></p>`}
</footer>`;
