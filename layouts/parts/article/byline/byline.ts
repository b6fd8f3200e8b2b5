import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The source line at an article's end; abbreviations are expanded on request. */
export const byline = part(
  'byline',
  { styles: ['byline'] },
  (pieces) =>
    pieces.length > 0 &&
    html`<p class="byline">${pieces.map((piece) =>
      'text' in piece ? piece.text : html`<abbr title="${piece.full}">${piece.short}</abbr>`,
    )}</p>`,
);
