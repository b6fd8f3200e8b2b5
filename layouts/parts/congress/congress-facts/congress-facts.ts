import { html, type Html, type HtmlValue } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';
import { text } from '../../../words/vi/vi.ts';
import { congressWhen } from '../congress-when.ts';
import { date } from '../../text/date.ts';

const link = (target: LinkView | undefined): Html | undefined =>
  target && html`<a href="${target.href}">${target.label}</a>`;

const row = (label: string, value: HtmlValue): Html | false =>
  value !== undefined && html`<dt>${label}</dt>\n<dd>${value}</dd>\n`;

const kindOf = ({ congressKind, level }: CongressView): string | undefined => {
  const said = [
    congressKind && text.congressKinds[congressKind],
    level && text.congressLevels[level],
  ].filter((each) => each !== undefined);
  return said.length > 0 ? said.join(', ') : undefined;
};

/** The box of facts beside a congress. */
export const congressFacts = (view: CongressView): Html => html`
<section class="fact-box" aria-labelledby="ve_dai_hoi">
<h2 id="ve_dai_hoi">${text.aboutThisCongress}</h2>
<dl>
${row(text.statusLabel, text.congressStatus(view.status))}${row(text.whenHeld, congressWhen(view.when))}${row(text.planned, view.planned && congressWhen(view.planned))}${row(text.unit, link(view.unit))}${row(text.kindLabel, kindOf(view))}${row(text.ordinalLabel, view.ordinal)}${row(text.termLabel, link(view.term))}${row(text.asOf, view.asOf && date(view.asOf))}${row(text.seeAlso, link({ label: text.progressBoard, href: view.boardHref }))}</dl>
</section>`;
