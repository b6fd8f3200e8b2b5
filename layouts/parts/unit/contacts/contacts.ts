import { html, type Html } from '../../../../src/html/html.ts';
import type { ContactView } from '../../../../src/site/units/contact-views.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';

const line = (
  { name, about, address, hours, phone, email, url }: ContactView,
  words: Words,
): Html => {
  const links = [phone, email, url].filter((each) => each !== undefined);
  const facts = [about, address, hours].filter((each) => each !== undefined);
  return html`<li><b>${name}</b>${facts.map((each, index) => html`${index === 0 ? ': ' : ', '}${each}`)}${links.length > 0 && html`\n<br>${words.contactBy} ${links.map(({ label, href }, index) => html`${index > 0 && ', '}<a href="${href}">${label}</a>`)}`}</li>
`;
};

/** Whom to turn to about what. */
export const contacts = part(
  'contacts',
  {},
  (all, { words }) =>
    all.length > 0 &&
    html`<ul class="bare">
${all.map((each) => line(each, words))}</ul>
`,
);
