import { html, type Html } from '../../../src/html/html.ts';
import type { LinkView } from '../../../src/site/link-view.ts';

/** Links in a line of text. */
export const linkLine = (links: readonly LinkView[]): Html =>
  html`${links.map(({ label, href }, index) => html`${index > 0 && ', '}<a href="${href}">${label}</a>`)}`;
