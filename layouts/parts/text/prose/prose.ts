import { html, trustedHtml } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A rendered Markdown text. This file is the one place where markup is trusted. */
export const prose = part(
  'prose',
  { styles: ['prose', 'table'] },
  (body) => html`<div class="prose">${trustedHtml(body)}</div>`,
);

/** The same on a sheet of paper, which has a style of its own. */
export const sheetText = part(
  'sheetText',
  {},
  (body) => html`<div class="sheet-text">${trustedHtml(body)}</div>`,
);
