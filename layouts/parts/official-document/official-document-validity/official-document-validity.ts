import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';
import { linkLine } from '../../text/link-line.ts';

const relation = (said: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 && html`<li>${said} ${linkLine(links)}</li>\n`;

/** The period in which a document is in force, and how other documents affect it. */
export const officialDocumentValidity = part(
  'officialDocumentValidity',
  {},
  ({ validity: { from, end }, ...view }, { words }) => html`<ul>
<li>${words.inForceFrom} ${date(from)}</li>
${end && html`<li>${words.inForceUntil} ${date(end.date)}${end.by && html` (${words.replacedWith} ${linkLine([end.by])})`}</li>\n`}${relation(words.replacedBy, view.replacedBy)}${relation(words.amendedBy, view.amendedBy)}${relation(words.replaces, view.replaces)}${relation(words.amends, view.amends)}</ul>`,
);
