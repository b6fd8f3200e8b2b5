import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';
import type { SiteView } from '../../../../src/site/site-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** The way from the home page to this page, whose own name comes last and is no link. */
export const breadcrumb = (site: SiteView, above: readonly LinkView[], here: string): Html => html`
<nav class="breadcrumb" aria-label="${text.breadcrumb}">
<ol>
${[{ label: text.home, href: site.homeHref }, ...above].map(
  ({ label, href }) => html`<li><a href="${href}">${label}</a></li>\n`,
)}<li><span aria-current="page">${here}</span></li>
</ol>
</nav>`;
