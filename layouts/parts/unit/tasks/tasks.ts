import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** What a unit does. */
export const tasks = part(
  'tasks',
  {},
  (all) =>
    all.length > 0 &&
    html`<ul>
${all.map((each) => html`<li>${each}</li>\n`)}</ul>
`,
);
