import { html, type Html } from '../../../../src/html/html.ts';
import type { RelatedView } from '../../../../src/site/articles/related-view.ts';
import type { Kit } from '../../../kit.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

const entry = (
  { title, href, reason, ...related }: RelatedView,
  { words, parts }: Kit<'badges'>,
): Html => {
  const why = words.reasons[reason];
  return html`<li>
${href === undefined ? html`<span>${title}</span>` : html`<a href="${href}">${title}</a>`} (${date(related.date)})${parts.badges(related.badges)}${why !== undefined && html` <span class="faint">${why}</span>`}
</li>
`;
};

/** "Các bài liên quan", in the order given. */
export const relatedList = part(
  'relatedList',
  { uses: ['badges'], styles: ['relatedList'] },
  (related, kit) =>
    related.length > 0 &&
    html`<section class="related" aria-labelledby="lien_quan">
<h2 id="lien_quan">${kit.words.related}</h2>
<ul class="bare">
${related.map((each) => entry(each, kit))}</ul>
</section>`,
);
