import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { toolList } from './tool-list.ts';

/**
 * Listening to an article, saving and sharing it, in one line below its title; larger tools are
 * folded.
 */
export const quickTools = part(
  'quickTools',
  { styles: ['articleTools'] },
  (view, { words }) => html`<nav class="quick" aria-label="${words.quickTools}">
${view.audio && html`<a href="#nghe_bai">▶ ${view.audio.seconds === undefined ? words.listen : words.listenFor(view.audio.seconds)}</a>\n`}<a href="${view.shareLinks.zalo}">${words.shareZalo}</a>
<details><summary>${words.tools}</summary>
${toolList(view, words)}</details>
</nav>`,
);
