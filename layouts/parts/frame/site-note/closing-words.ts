import { html, type Html } from '../../../../src/html/html.ts';
import type { ClosingNote } from '../../../../src/site/plain-pages/closing-note.ts';
import type { Words } from '../../../words/words.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';

/** A short note that the site is closed; its own page says more. */
export const closingWords = (
  { date: from, reason, successors }: ClosingNote,
  words: Words,
): Html => html`
<p>${words.closedFrom} ${date(from)}. ${reason}</p>
${successors.length > 0 && html`<p>${words.successors} ${linkLine(successors)}</p>`}`;
