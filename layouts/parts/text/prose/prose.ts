import { html, trustedHtml } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A rendered Markdown text: the one place where markup is trusted. */
export const prose = part(
  'prose',
  { styles: ['prose', 'table'] },
  (body) => html`<div class="prose">${trustedHtml(body)}</div>`,
);
