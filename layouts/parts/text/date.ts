import { html, type Html } from '../../../src/html/html.ts';
import type { DateView } from '../../../src/site/articles/date-view.ts';

/** A date with its ISO form. */
export const date = ({ iso, text }: DateView): Html => html`<time datetime="${iso}">${text}</time>`;
