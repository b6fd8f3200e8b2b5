import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Links to the letters of the unit index. */
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
