import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/frame.ts';
import type { DocumentView } from '../../src/site/document-view.ts';
import { text } from '../text.ts';
import { date } from './date.ts';

const anchor = ({ href, label }: LinkView): Html => html`<a href="${href}">${label}</a>`;

const relation = (words: string, links: readonly LinkView[]): Html | false =>
  links.length > 0 &&
  html`<li>${words} ${links.map((link, index) => html`${index > 0 && ', '}${anchor(link)}`)}</li>\n`;

/** From when until when a document is in force, and what other documents do with it. */
export const documentValidity = ({ validity, ...view }: DocumentView): Html => {
  const { from, end } = validity;
  return html`<ul>
<li>${text.inForceFrom} ${date(from)}</li>
${end && html`<li>${text.inForceUntil} ${date(end.date)}${end.by && html` (${text.replacedWith} ${anchor(end.by)})`}</li>\n`}${relation(text.replacedBy, view.replacedBy)}${relation(text.amendedBy, view.amendedBy)}${relation(text.replaces, view.replaces)}${relation(text.amends, view.amends)}</ul>`;
};
