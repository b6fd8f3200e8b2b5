import { html, type Html } from '../../../src/html/html.ts';
import type { CongressView } from '../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../words/words.ts';

/** `Theo bài …`, with a link to the text that states something. */
export const stated = (
  { kind, label, href }: CongressView['figures'][number]['source'],
  { statedBy }: Words,
): Html => html`${statedBy[kind]} <a href="${href}">${label}</a>`;
