import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import type { OfficialDocumentView } from '../../../../src/site/official-documents/official-document-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';

/** Other documents under what this one does to them; nothing if there are none. */
const others = (term: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 &&
  html`<dt>${term}</dt>\n${links.map((each) => html`<dd>${linkLine([each])}</dd>\n`)}`;

const facts = (
  { number, kind, issuer, issued, signer, validity, replaces, amends }: OfficialDocumentView,
  words: Words,
): Html => html`<div class="fact-columns"><dl>
<dt>${words.officialDocumentNumber}</dt>
<dd>${number}</dd>
<dt>${words.officialDocumentKind}</dt>
<dd><a href="${kind.href}">${kind.label}</a></dd>
<dt>${words.officialDocumentIssuer}</dt>
<dd><a href="${issuer.href}">${issuer.label}</a></dd>
<dt>${words.officialDocumentIssued}</dt>
<dd>${date(issued)}</dd>
<dt>${words.inForce}</dt>
<dd>${words.validFrom} ${date(validity.from)}</dd>
${signer !== undefined && html`<dt>${words.officialDocumentSigner}</dt>\n<dd>${signer}</dd>\n`}${others(words.replaces, replaces)}${others(words.amends, amends)}</dl></div>`;

/**
 * The box of facts beside an official document: its number, kind, issuer, dates and signer, and the
 * documents that it replaces or amends.
 */
export const officialDocumentFacts = part(
  'officialDocumentFacts',
  { uses: ['factBox'], styles: ['factColumns'] },
  (view, { words, parts }) => html`
${parts.factBox({ id: 've_van_ban', heading: words.aboutOfficialDocument, content: facts(view, words) })}`,
);
