import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { congressWhen } from '../congress-when.ts';
import { stepStanding } from '../step-standing.ts';

type Standing = CongressView['steps'][number]['standing'];

type Step = readonly [name: Html, rest: Html, standing?: Standing];

const block = (id: string, heading: string, steps: readonly Step[]): Html | false =>
  steps.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ol class="steps">
${steps.map(([name, rest, standing]) => html`<li class="step-${standing ?? 'open'}"><b>${name}</b> <span class="faint">${rest}</span></li>\n`)}</ol>
</section>`;

const noted = (when: Html, note: string | undefined): Html =>
  html`${when}${note !== undefined && ` · ${note}`}`;

const step = (
  { kind, when, note, standing, article }: CongressView['steps'][number],
  words: Words,
): Step => {
  const said = standing !== undefined && ` · ${stepStanding(kind, standing, words)}`;
  const link = article && html` · <a href="${article.href}">${article.label}</a>`;
  return [
    html`${words.stepKinds[kind]}`,
    html`${noted(html`${congressWhen(when)}${said}`, note)}${link}`,
    standing,
  ];
};

const suspension = (
  { from, to, note }: CongressView['suspensions'][number],
  words: Words,
): Step => [
  html`${words.suspendedFrom} ${date(from)}`,
  noted(to ? html`${words.suspendedTo} ${date(to)}` : html`(${words.suspendedOpen})`, note),
  'done',
];

/** The steps and postponements of a congress, each on a line. */
export const congressSteps = part(
  'congressSteps',
  { styles: ['congressSteps'] },
  ({ steps, suspensions }, { words }) => html`
${block(
  'cac_buoc',
  words.congressSteps,
  steps.map((each) => step(each, words)),
)}
${block(
  'tam_dung',
  words.suspensions,
  suspensions.map((each) => suspension(each, words)),
)}`,
);
