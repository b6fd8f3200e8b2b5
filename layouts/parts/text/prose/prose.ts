import { html, trustedHtml, type Html } from '../../../../src/html/html.ts';
import type { PlainPageView } from '../../../../src/site/plain-pages/plain-page-view.ts';

/** A rendered Markdown text: the one place where markup is trusted. */
export const prose = (body: PlainPageView['body']): Html =>
  html`<div class="prose">${trustedHtml(body)}</div>`;
