import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A disc, ring, bar or dash for how a congress stands, beside the words that say it. */
export const statusSign = part(
  'statusSign',
  { styles: ['statusSign'] },
  (status) => html`<span class="sign ${status}"></span>`,
);
