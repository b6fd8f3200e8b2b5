import { html, type Html } from '../../../../src/html/html.ts';
import type { PeriodView } from '../../../../src/site/lists/archive-views.ts';
import { text } from '../../../words/vi/vi.ts';

/** Months with the number of their articles. */
export const periodList = (periods: readonly PeriodView[]): Html => html`<ul class="links">
${periods.map(
  ({ label, href, total }) =>
    html`<li><a href="${href}">${label}</a> <span class="count">${text.articleCount(total)}</span></li>\n`,
)}</ul>`;
