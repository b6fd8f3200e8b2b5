import { html, type Html } from '../../../src/html/html.ts';

/**
 * The choices of how much is printed; the style sheet applies them without a script. The first one
 * is the default.
 *
 * @param forms the label of each form: `mot_to`, `ca_bai`, `a3`
 */
export const sheetForms = (forms: Readonly<Record<string, string>>): Html =>
  html`${Object.entries(forms).map(
    ([form, label], index) =>
      html`<input type="radio" class="sheet-form" name="kho" id="kho_${form}"${index === 0 && html` checked`}><label class="sheet-form" for="kho_${form}">${label}</label>\n`,
  )}`;
