import { html, type Html } from '../../../../src/html/html.ts';
import type { RelatedView } from '../../../../src/site/articles/related-view.ts';
import type { Kit } from '../../../kit.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

const entry = (
  { title, href, reason, ...related }: RelatedView,
  { words, parts }: Kit<'badges'>,
): Html => html`<li>
${href === undefined ? html`<b>${title}</b>` : html`<a href="${href}">${title}</a>`}
<p class="faint">${date(related.date)} · ${words.reasons[reason]}${parts.badges(related.badges)}</p>
</li>
`;

/** "Các bài liên quan", in the given order, each with the reason why it is related. */
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
