import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Facts beside a text, under a small heading. */
export const factBox = part(
  'factBox',
  { styles: ['box', 'factBox'] },
  ({ id, heading, content }) => html`<section class="box fact-box" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`,
);
