import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { toolList } from './tool-list.ts';

/** The tools at the end of an article, unfolded. */
export const articleTools = part(
  'articleTools',
  { styles: ['articleTools', 'box'] },
  (view, { words }) => html`
<nav class="box tools" aria-labelledby="cong_cu">
<h2 id="cong_cu">${words.tools}</h2>
${toolList(view, words, html`<li><a href="${view.shareLinks.zalo}">${words.shareZalo}</a></li>\n`)}
</nav>`,
);
