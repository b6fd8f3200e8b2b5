import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The breadcrumb from the home page to this page, whose name comes last without a link. */
export const breadcrumb = part(
  'breadcrumb',
  { styles: ['breadcrumb'] },
  ({ site, above, here }, { words }) => html`
<nav class="breadcrumb wrap" aria-label="${words.breadcrumb}">
<ol>
${[{ label: words.home, href: site.homeHref }, ...above].map(
  ({ label, href }) => html`<li><a href="${href}">${label}</a></li>\n`,
)}<li aria-current="page">${here}</li>
</ol>
</nav>`,
);
