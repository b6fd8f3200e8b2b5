import { html, type Html } from '../../../../src/html/html.ts';
import { text } from '../../../words/vi/vi.ts';

const sizes = ['vua', 'lon', 'rat-lon'] as const;

/** Sizes of type to choose from: radio buttons and the style sheet alone; a script keeps the choice. */
export const textSize = (): Html => html`<fieldset class="text-size">
<legend>${text.textSize}</legend>
${sizes.map(
  (size) =>
    html`<label><input type="radio" name="co_chu" value="${size}"${size === 'vua' && html` checked`}><span aria-hidden="true">A</span><span class="unseen">${text.textSizes[size]}</span></label>
`,
)}</fieldset>`;
