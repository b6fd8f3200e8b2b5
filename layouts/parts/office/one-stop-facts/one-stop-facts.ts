import { html, type Html } from '../../../../src/html/html.ts';
import type { ContactView } from '../../../../src/site/front-page/one-stop-view.ts';
import { part } from '../../part.ts';

const contact = ({ name, links }: ContactView): Html => html`
<dt>${name}</dt>
${links.map(({ label, href }) => html`<dd><a href="${href}">${label}</a></dd>\n`)}`;

/** The address, hours and contacts of the one-stop office. */
export const oneStopFacts = part(
  'oneStopFacts',
  { styles: ['fields'] },
  (facts, { words }) =>
    facts &&
    html`<dl class="fields">
${facts.address !== undefined && html`<dt>${words.oneStopAddress}</dt>\n<dd>${facts.address}</dd>\n`}${facts.hours.map(
      ({ days, time }) => html`<dt>${days}</dt>\n<dd>${time}</dd>\n`,
    )}${facts.contacts.map(contact)}</dl>`,
);
