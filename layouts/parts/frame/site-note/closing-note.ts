import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { closingWords } from './closing-words.ts';

/** At the top of every page of a closed site. */
export const closingNote = part(
  'closingNote',
  { styles: ['siteNote'] },
  (closing, { words }) =>
    closing !== undefined &&
    html`<aside class="site-note" aria-label="${words.closed}"><div class="wrap">${closingWords(closing, words)}</div></aside>`,
);
