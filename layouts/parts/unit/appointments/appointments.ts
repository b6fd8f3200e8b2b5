import { html, type Html } from '../../../../src/html/html.ts';
import type { UnitView } from '../../../../src/site/units/unit-view.ts';
import type { Words } from '../../../words/words.ts';
import { stated } from '../../congress/stated.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

type Appointment = UnitView['appointments'][number];

const appointment = (
  { person, office, from, to, congress, quote, source }: Appointment,
  words: Words,
): Html => html`<li><b>${person}</b> ${office}
${(from ?? to) !== undefined && html`<span class="faint">${from && html`${words.inOfficeFrom} ${date(from)}`}${from && to && ' '}${to && html`${words.inOfficeTo} ${date(to)}`}</span>\n`}${congress && html`<span class="faint">${words.electedBy} <a href="${congress.href}">${congress.label}</a></span>\n`}<q>${quote}</q>
<span class="faint">${stated(source, words)}</span></li>
`;

/** The people in the offices of a unit, each with the words of the text that says so. */
export const appointments = part(
  'appointments',
  { styles: ['appointments'] },
  (all, { words }) =>
    all.length > 0 &&
    html`<section aria-labelledby="chuc_vu">
<h2 id="chuc_vu">${words.appointments}</h2>
<ul class="appointments">
${all.map((each) => appointment(each, words))}</ul>
</section>
`,
);
