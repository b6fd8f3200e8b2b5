import { html, type Html } from '../../../../src/html/html.ts';
import type { OfficialDocumentView } from '../../../../src/site/official-documents/official-document-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

const facts = (
  { number, kind, issuer, issued, signer }: OfficialDocumentView,
  words: Words,
): Html => html`<dl>
<dt>${words.officialDocumentNumber}</dt>
<dd>${number}</dd>
<dt>${words.officialDocumentKind}</dt>
<dd><a href="${kind.href}">${kind.label}</a></dd>
<dt>${words.officialDocumentIssuer}</dt>
<dd><a href="${issuer.href}">${issuer.label}</a></dd>
<dt>${words.officialDocumentIssued}</dt>
<dd>${date(issued)}</dd>
${signer !== undefined && html`<dt>${words.officialDocumentSigner}</dt>\n<dd>${signer}</dd>\n`}</dl>`;

/** The box of facts beside an official document: its number, kind, issuer, date and signer. */
export const officialDocumentFacts = part(
  'officialDocumentFacts',
  { uses: ['factBox'] },
  (view, { words, parts }) => html`
${parts.factBox({ id: 've_van_ban', heading: words.aboutOfficialDocument, content: facts(view, words) })}`,
);
