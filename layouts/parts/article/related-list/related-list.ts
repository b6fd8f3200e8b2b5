import { html, type Html } from '../../../../src/html/html.ts';
import type { RelatedView } from '../../../../src/site/articles/related-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { badges } from '../../text/badges/badges.ts';
import { date } from '../../text/date.ts';

const entry = ({ title, href, reason, ...related }: RelatedView): Html => {
  const why = text.reasons[reason];
  return html`<li>
${href === undefined ? html`<span>${title}</span>` : html`<a href="${href}">${title}</a>`} (${date(related.date)})${badges(related.badges)}${why !== undefined && html` <span class="reason">${why}</span>`}
</li>
`;
};

/** "Các bài liên quan", in the order given. */
export const relatedList = (related: readonly RelatedView[]): Html | false =>
  related.length > 0 &&
  html`<section class="related" aria-labelledby="lien_quan">
<h2 id="lien_quan">${text.related}</h2>
<ul>
${related.map(entry)}</ul>
</section>`;
