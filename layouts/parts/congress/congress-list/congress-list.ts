import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A list of congresses. */
export const congressList = part(
  'congressList',
  { uses: ['congressLine'] },
  (congresses, { parts }) => html`<ul class="links">
${congresses.map((each) => html`<li>${parts.congressLine(each)}</li>\n`)}</ul>`,
);
