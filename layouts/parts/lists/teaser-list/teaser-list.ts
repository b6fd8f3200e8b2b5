import { html, type Html } from '../../../../src/html/html.ts';
import { smallPictureElement } from '../../../../src/html/picture.ts';
import type { TeaserView } from '../../../../src/site/articles/teaser-view.ts';
import type { Kit } from '../../../kit.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

const teaser = (
  { title, href, standfirst, picture, kicker, hasSound = false, ...article }: TeaserView,
  { words, parts }: Kit<'badges'>,
): Html => html`<li class="teaser">
${picture && html`<span class="shot">${smallPictureElement(picture)}</span>\n`}${kicker !== undefined && html`<p class="kicker">${kicker}</p>\n`}<p class="teaser-title"><a href="${href}">${title}</a></p>
<p class="teaser-facts">${date(article.date)}${hasSound && html` · <span class="heard">${words.hasSound}</span>`}${parts.badges(article.badges)}</p>
${standfirst !== undefined && html`<p class="teaser-standfirst">${standfirst}</p>`}
</li>
`;

/** A list of articles, with small pictures if they have any. */
export const teaserList = part(
  'teaserList',
  { uses: ['badges'], styles: ['teaserList'] },
  (teasers, kit) => html`<ul class="bare teasers">
${teasers.map((each) => teaser(each, kit))}</ul>`,
);
