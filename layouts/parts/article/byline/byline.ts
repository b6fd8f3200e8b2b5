import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The source line at an article's end; short forms are written out for those who ask. */
export const byline = part(
  'byline',
  { styles: ['byline'] },
  (pieces) =>
    pieces.length > 0 &&
    html`<p class="byline">${pieces.map((piece) =>
      'text' in piece ? piece.text : html`<abbr title="${piece.full}">${piece.short}</abbr>`,
    )}</p>`,
);
