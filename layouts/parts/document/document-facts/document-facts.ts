import { html, type Html } from '../../../../src/html/html.ts';
import type { DocumentView } from '../../../../src/site/documents/document-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

const facts = (
  { number, kind, issuer, issued, signer }: DocumentView,
  words: Words,
): Html => html`<dl>
<dt>${words.documentNumber}</dt>
<dd>${number}</dd>
<dt>${words.documentKind}</dt>
<dd><a href="${kind.href}">${kind.label}</a></dd>
<dt>${words.documentIssuer}</dt>
<dd><a href="${issuer.href}">${issuer.label}</a></dd>
<dt>${words.documentIssued}</dt>
<dd>${date(issued)}</dd>
${signer !== undefined && html`<dt>${words.documentSigner}</dt>\n<dd>${signer}</dd>\n`}</dl>`;

/** The box of facts beside a document: its number, kind, issuer, day and signer. */
export const documentFacts = part(
  'documentFacts',
  { uses: ['factBox'] },
  (view, { words, parts }) => html`
${parts.factBox({ id: 've_van_ban', heading: words.aboutDocument, content: facts(view, words) })}`,
);
