import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** The letters under which the index has units. */
export const letterNav = part(
  'letterNav',
  { styles: ['letterNav'] },
  ({ letters, current }, { words }) =>
    letters.length > 0 &&
    html`<nav class="letters" aria-label="${words.byLetter}">
<ul>
${letters.map(
  ({ letter, href }) =>
    html`<li><a href="${href}"${letter === current && html` aria-current="page"`}>${words.letterName(letter)}</a></li>\n`,
)}</ul>
</nav>`,
);
