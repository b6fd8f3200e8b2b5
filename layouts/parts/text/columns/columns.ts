import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A main column, and what stands beside it where there is room, else below. */
export const columns = part(
  'columns',
  { styles: ['columns'] },
  ({ main, side }) => html`<div class="columns">
${main}
<div class="column-side">
${side}
</div>
</div>`,
);
