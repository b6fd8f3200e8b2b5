import { html, type Html, type HtmlValue } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { congressWhen } from '../congress-when.ts';

const link = (target: LinkView | undefined): Html | undefined =>
  target && html`<a href="${target.href}">${target.label}</a>`;

const row = (label: string, value: HtmlValue): Html | false =>
  value !== undefined && html`<dt>${label}</dt>\n<dd>${value}</dd>\n`;

const kindOf = ({ congressKind, level }: CongressView, words: Words): string | undefined => {
  const said = [congressKind && words.congressKinds[congressKind], level].filter(
    (each) => each !== undefined,
  );
  return said.length > 0 ? said.join(', ') : undefined;
};

const facts = (view: CongressView, words: Words): Html => html`<div class="fact-columns"><dl>
${row(words.statusLabel, words.congressStatus(view.status))}${row(words.whenHeld, congressWhen(view.when))}${row(words.planned, view.planned && congressWhen(view.planned))}${row(words.place, view.place)}${row(words.unit, link(view.unit))}${row(words.kindLabel, kindOf(view, words))}${row(words.ordinalLabel, view.ordinal)}${row(words.termLabel, link(view.term))}${row(words.asOf, view.asOf && date(view.asOf))}${row(words.seeAlso, link({ label: words.progressBoard, href: view.boardHref }))}</dl></div>`;

/** The box of facts beside a congress. */
export const congressFacts = part(
  'congressFacts',
  { uses: ['factBox'], styles: ['factColumns'] },
  (view, { words, parts }) => html`
${parts.factBox({ id: 've_dai_hoi', heading: words.aboutThisCongress, content: facts(view, words) })}`,
);
