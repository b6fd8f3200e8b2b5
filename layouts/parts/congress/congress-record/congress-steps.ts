import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { congressWhen } from '../congress-when.ts';

type Standing = CongressView['sessions'][number]['standing'];

type Step = readonly [name: Html, rest: Html, standing?: Standing];

const block = (id: string, heading: string, steps: readonly Step[]): Html | false =>
  steps.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ol class="steps">
${steps.map(([name, rest, standing]) => html`<li${standing !== undefined && html` class="step-${standing}"`}><b>${name}</b> <span class="faint">${rest}</span></li>\n`)}</ol>
</section>`;

const noted = (when: Html, note: string | undefined): Html =>
  html`${when}${note !== undefined && ` · ${note}`}`;

const session = (
  { kind, when, note, standing }: CongressView['sessions'][number],
  { sessionKinds, sessionStandings }: Words,
): Step => [
  html`${sessionKinds[kind]}`,
  noted(
    html`${congressWhen(when)}${standing !== undefined && ` · ${sessionStandings[standing]}`}`,
    note,
  ),
  standing,
];

const suspension = (
  { from, to, note }: CongressView['suspensions'][number],
  words: Words,
): Step => [
  html`${words.suspendedFrom} ${date(from)}`,
  noted(to ? html`${words.suspendedTo} ${date(to)}` : html`(${words.suspendedOpen})`, note),
];

/** The sessions and postponements of a congress, each a step on a line. */
export const congressSteps = part(
  'congressSteps',
  { styles: ['congressSteps'] },
  ({ sessions, suspensions }, { words }) => html`
${block(
  'cac_phien',
  words.sessions,
  sessions.map((each) => session(each, words)),
)}
${block(
  'tam_dung',
  words.suspensions,
  suspensions.map((each) => suspension(each, words)),
)}`,
);
