import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

const sizes = ['vua', 'lon', 'rat-lon'] as const;

/**
 * Text sizes to choose from, with only radio buttons and the style sheet; a script stores the
 * choice.
 */
export const textSize = part(
  'textSize',
  { styles: ['textSize'] },
  (_view, { words }) => html`<fieldset class="text-size">
<legend>${words.textSize}</legend>
${sizes.map(
  (size) =>
    html`<label><input type="radio" name="co_chu" value="${size}"${size === 'vua' && html` checked`}>${words.textSizes[size]}</label>
`,
)}</fieldset>`,
);
