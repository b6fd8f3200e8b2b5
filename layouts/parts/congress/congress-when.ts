import { html, type Html } from '../../../src/html/html.ts';
import type { CongressView } from '../../../src/site/congresses/congress-view.ts';

/**
 * The time of a congress; days have their ISO form, and the two ends of a range stay on one line.
 */
export const congressWhen = (parts: CongressView['when']): Html => {
  const said = parts.map(({ text, iso }) =>
    iso === undefined ? html`${text}` : html`<time datetime="${iso}">${text}</time>`,
  );
  return parts.some(({ text }) => text === '–')
    ? html`<span class="nb">${said}</span>`
    : html`${said}`;
};
