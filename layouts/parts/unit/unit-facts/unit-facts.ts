import { html, type Html } from '../../../../src/html/html.ts';
import type { UnitView } from '../../../../src/site/units/unit-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { date } from '../../text/date.ts';
import { linkList } from '../../lists/link-list/link-list.ts';
import { unitLine } from '../unit-links.ts';

/** A term with its descriptions, one below the other; nothing where there are none. */
const row = (term: string, descriptions: readonly (Html | false | undefined)[]): Html | false =>
  descriptions.some(Boolean) &&
  html`<dt>${term}</dt>
${descriptions.map((each) => each && html`<dd>${each}</dd>\n`)}`;

/** Where one may follow what is new of it. */
const subscriptions = ({ atomHref, calendarHref }: UnitView): Html =>
  linkList([
    { label: text.feed, href: atomHref },
    ...(calendarHref === undefined ? [] : [{ label: text.congressCalendar, href: calendarHref }]),
  ]);

/** The box of facts of a unit: what it is, since when, and what it stands under and comes from. */
export const unitFacts = (view: UnitView): Html => {
  const { kind, validFrom, validTo, parent, predecessors } = view;
  const validity = [
    validFrom && html`${text.validFrom} ${date(validFrom)}`,
    validTo && html`${text.validTo} ${date(validTo)}`,
  ];
  return html`<section class="fact-box" aria-labelledby="ve_don_vi">
<h2 id="ve_don_vi">${text.aboutUnit}</h2>
<dl>
${row(text.unitKind, [html`${text.unitKinds[kind]}`])}${row(text.validity, validity)}${row(text.belongsTo, [parent && unitLine([parent])])}${row(
    text.continues,
    predecessors.map((unit) => unitLine([unit])),
  )}</dl>
${subscriptions(view)}
</section>`;
};
