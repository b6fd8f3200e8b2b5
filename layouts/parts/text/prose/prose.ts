import { html, trustedHtml } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A rendered Markdown text. This file is the only place where markup is trusted. */
export const prose = part(
  'prose',
  { styles: ['prose', 'table'] },
  (body) => html`<div class="prose">${trustedHtml(body)}</div>`,
);

/** The text of a notice sheet, which has its own style. */
export const sheetText = part(
  'sheetText',
  {},
  (body) => html`<div class="sheet-text">${trustedHtml(body)}</div>`,
);
