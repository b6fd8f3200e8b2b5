import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The publisher of the site and the person responsible for it. */
export const footer = part(
  'footer',
  { uses: ['menu'], styles: ['footer'] },
  (site, { words, parts }) => html`
<footer class="site-footer"><div class="wrap">
${parts.menu({
  label: words.footerMenu,
  links: [...site.footerMenu, { label: words.feed, href: site.atomHref }],
  current: '',
})}
<p>${words.owner} ${site.owner}</p>
<p>${words.responsible} ${site.responsible}</p>
${site.license !== undefined && html`<p>${site.license}</p>`}
${site.notice !== undefined && html`<p><strong>${site.notice}</strong></p>`}
</div></footer>`,
);
