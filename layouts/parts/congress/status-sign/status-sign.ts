import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A disc, ring, bar or dash for the status of a congress, beside the words for it. */
export const statusSign = part(
  'statusSign',
  { styles: ['statusSign'] },
  (status) => html`<span class="sign ${status}"></span>`,
);
