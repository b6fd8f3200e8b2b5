import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/page-frame.ts';
import type { DocumentView } from '../../../../src/site/documents/document-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';

const relation = (words: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 && html`<li>${words} ${linkLine(links)}</li>\n`;

/** From when until when a document is in force, and what other documents do with it. */
export const documentValidity = ({ validity, ...view }: DocumentView): Html => {
  const { from, end } = validity;
  return html`<ul>
<li>${text.inForceFrom} ${date(from)}</li>
${end && html`<li>${text.inForceUntil} ${date(end.date)}${end.by && html` (${text.replacedWith} ${linkLine([end.by])})`}</li>\n`}${relation(text.replacedBy, view.replacedBy)}${relation(text.amendedBy, view.amendedBy)}${relation(text.replaces, view.replaces)}${relation(text.amends, view.amends)}</ul>`;
};
