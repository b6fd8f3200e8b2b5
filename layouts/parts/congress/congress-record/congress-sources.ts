import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import { part } from '../../part.ts';

const source = ({ title, href }: CongressView['sources'][number]): Html =>
  href === undefined ? html`<li>${title}</li>\n` : html`<li><a href="${href}">${title}</a></li>\n`;

/** The sources about a congress other than articles. */
export const congressSources = part(
  'congressSources',
  {},
  (sources, { words }) =>
    sources.length > 0 &&
    html`<section aria-labelledby="nguon_khac">
<h2 id="nguon_khac">${words.sources}</h2>
<ul class="links">
${sources.map(source)}</ul>
</section>`,
);
