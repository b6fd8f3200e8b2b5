import { html, type Html } from '../../../../src/html/html.ts';
import type { DocumentView } from '../../../../src/site/documents/document-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { date } from '../../text/date.ts';

/** The box of facts beside a document: its number, kind, issuer, day and signer. */
export const documentFacts = ({ number, kind, issuer, issued, signer }: DocumentView): Html => html`
<section class="fact-box" aria-labelledby="ve_van_ban">
<h2 id="ve_van_ban">${text.aboutDocument}</h2>
<dl>
<dt>${text.documentNumber}</dt>
<dd>${number}</dd>
<dt>${text.documentKind}</dt>
<dd><a href="${kind.href}">${kind.label}</a></dd>
<dt>${text.documentIssuer}</dt>
<dd><a href="${issuer.href}">${issuer.label}</a></dd>
<dt>${text.documentIssued}</dt>
<dd>${date(issued)}</dd>
${signer !== undefined && html`<dt>${text.documentSigner}</dt>\n<dd>${signer}</dd>\n`}</dl>
</section>`;
