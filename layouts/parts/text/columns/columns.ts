import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A main column, and a second one beside it or, if there is no room, below it. */
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
