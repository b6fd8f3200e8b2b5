import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';

const relation = (said: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 && html`<li>${said} ${linkLine(links)}</li>\n`;

/** What no longer holds of a document: the end of its validity, and what other documents change. */
export const officialDocumentValidity = part(
  'officialDocumentValidity',
  {},
  ({ validity: { end }, replacedBy, amendedBy }, { words }) =>
    (end !== undefined || replacedBy.length > 0 || amendedBy.length > 0) &&
    html`<ul>
${end && html`<li>${words.inForceUntil} ${date(end.date)}${end.by && html` (${words.replacedWith} ${linkLine([end.by])})`}</li>\n`}${relation(words.replacedBy, replacedBy)}${relation(words.amendedBy, amendedBy)}</ul>`,
);
