import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { stated } from '../stated.ts';

type Goal = CongressView['goals'][number];

const aim = ({ value, unit, by, source }: Goal, words: Words): Html =>
  html`<dt>${by === undefined ? words.goalAim : words.goalAimBy(by)}</dt>
<dd><b>${value}</b>${unit !== undefined && ` ${unit}`} <span class="faint">${stated(source, words)}</span></dd>
`;

const reached = (
  { year, value, source }: Goal['reached'][number],
  unit: string | undefined,
  words: Words,
): Html => html`<dt>${words.goalReached(year)}</dt>
<dd><b>${value}</b>${unit !== undefined && ` ${unit}`} <span class="faint">${stated(source, words)}</span></dd>
`;

const goal = (each: Goal, words: Words): Html => html`<li><h3>${each.what}</h3>
<dl>
${aim(each, words)}${each.reached.map((one) => reached(one, each.unit, words))}</dl>
${each.reached.length === 0 && html`<p class="faint">${words.goalNotReported}</p>\n`}</li>
`;

const quotations = (goals: readonly Goal[], words: Words): Html => html`
<details class="quotations">
<summary>${words.quotationsOfFacts}</summary>
<dl>${goals.flatMap(({ what, quote, reached: each }) => [
  html`\n<dt>${what}</dt>\n<dd>“${quote}”</dd>`,
  ...each.map((one) => html`\n<dt>${what}, ${String(one.year)}</dt>\n<dd>“${one.quote}”</dd>`),
])}
</dl>
</details>`;

/** The goals of the resolution, each with what was reached year by year; their words folded below. */
export const congressGoals = part(
  'congressGoals',
  { styles: ['congressQuotes', 'congressGoals'] },
  (goals, { words }) =>
    goals.length > 0 &&
    html`<ul class="goals">
${goals.map((each) => goal(each, words))}</ul>${quotations(goals, words)}`,
);
