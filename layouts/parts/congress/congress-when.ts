import { html, type Html } from '../../../src/html/html.ts';
import type { CongressView } from '../../../src/site/congresses/congress-view.ts';

/** When a congress was or will be; its days have their machine form. */
export const congressWhen = (parts: CongressView['when']): Html[] =>
  parts.map(({ text, iso }) =>
    iso === undefined ? html`${text}` : html`<time datetime="${iso}">${text}</time>`,
  );
