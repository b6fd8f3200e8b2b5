import { html, type Html, type HtmlValue } from '../../../../src/html/html.ts';
import type { UnitView } from '../../../../src/site/units/unit-view.ts';
import type { Kit } from '../../../kit.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { unitLine } from '../unit-links.ts';

/** A term with its descriptions, one below the other; nothing if there are none. */
const row = (term: string, descriptions: readonly (Html | false | undefined)[]): Html | false =>
  descriptions.some(Boolean) &&
  html`<dt>${term}</dt>
${descriptions.map((each) => each && html`<dd>${each}</dd>\n`)}`;

/** Links to the unit's feeds and calendar. */
const subscriptions = (
  { atomHref, calendarHref }: UnitView,
  { words, parts }: Kit<'linkList'>,
): HtmlValue =>
  parts.linkList([
    { label: words.feed, href: atomHref },
    ...(calendarHref === undefined ? [] : [{ label: words.congressCalendar, href: calendarHref }]),
  ]);

const facts = (view: UnitView, words: Words): Html => {
  const { kind, validFrom, validTo, parent, placeCode } = view;
  const validity = [
    validFrom && html`${words.validFrom} ${date(validFrom)}`,
    validTo && html`${words.validTo} ${date(validTo)}`,
  ];
  return html`<div class="fact-columns"><dl>
${row(words.unitKind, [html`${kind}`])}${row(words.validity, validity)}${row(words.belongsTo, [parent && unitLine([parent], words)])}${row(
    words.continues,
    [
      ...view.predecessors.map((unit) => unitLine([unit], words)),
      ...view.predecessorsInPart.map((unit) => html`${words.aPartOf} ${unitLine([unit], words)}`),
    ],
  )}${row(
    words.partsWentTo,
    view.successorsInPart.map((unit) => unitLine([unit], words)),
  )}${row(words.placeCode, [placeCode !== undefined && html`${placeCode}`])}</dl></div>`;
};

/** The button by which readers keep a unit as their own. */
const choice = ({ name, before, under }: UnitView, { words }: Pick<Kit, 'words'>): Html =>
  html`<p hidden data-needs-script><button type="button" data-unit-name="${words.unitNamed(name, before, under)}" data-done="${words.unitChosen}">${words.chooseThisUnit}</button></p>`;

/** The box of facts of a unit: its level, its period, the unit above it and its predecessors. */
export const unitFacts = part(
  'unitFacts',
  { uses: ['factBox', 'linkList'], styles: ['factColumns'] },
  (view, kit) =>
    kit.parts.factBox({
      id: 've_don_vi',
      heading: kit.words.aboutUnit,
      content: html`${facts(view, kit.words)}
${subscriptions(view, kit)}
${view.time !== 'former' && choice(view, kit)}`,
    }),
);
