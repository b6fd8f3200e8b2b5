import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { congressWhen } from '../congress-when.ts';

const block = (id: string, heading: string, entries: readonly Html[]): Html | false =>
  entries.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul>
${entries.map((entry) => html`<li>${entry}</li>\n`)}</ul>
</section>`;

const session = (
  { kind, when, note }: CongressView['sessions'][number],
  { sessionKinds }: Words,
): Html => html`${congressWhen(when)}: ${sessionKinds[kind]}${note !== undefined && `. ${note}`}`;

const suspension = ({ from, to, note }: CongressView['suspensions'][number], words: Words): Html =>
  html`${words.suspendedFrom} ${date(from)} ${to ? html`${words.suspendedTo} ${date(to)}` : html`(${words.suspendedOpen})`}${note !== undefined && `. ${note}`}`;

/** The sessions and postponements of a congress. */
export const congressSteps = part(
  'congressSteps',
  {},
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
