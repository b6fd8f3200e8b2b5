import { html, type Html } from '../../../../src/html/html.ts';
import type { ClosingNote } from '../../../../src/site/plain-pages/closing-view.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';
import { text } from '../../../words/vi/vi.ts';

/** That the site goes on no more, in short; the whole of it stands on its own page. */
export const closingWords = ({ date: from, reason, successors }: ClosingNote): Html => html`
<p>${text.closedFrom} ${date(from)}. ${reason}</p>
${successors.length > 0 && html`<p>${text.successors} ${linkLine(successors)}</p>`}`;

/** Above every page of a closed site. */
export const closingNote = (closing: ClosingNote | undefined): Html | false =>
  closing !== undefined &&
  html`<aside class="site-note" aria-label="${text.closed}">${closingWords(closing)}</aside>`;
