import { html, type Html } from '../../../../src/html/html.ts';
import type { TeaserView } from '../../../../src/site/articles/teaser-view.ts';
import { badges } from '../../text/badges/badges.ts';
import { date } from '../../text/date.ts';

const teaser = ({
  title,
  href,
  standfirst,
  ...article
}: TeaserView): Html => html`<li class="teaser">
<p class="teaser-title"><a href="${href}">${title}</a></p>
<p class="teaser-facts">${date(article.date)}${badges(article.badges)}</p>
${standfirst !== undefined && html`<p class="teaser-standfirst">${standfirst}</p>`}
</li>
`;

/** Articles one below the other. */
export const teaserList = (teasers: readonly TeaserView[]): Html => html`<ul class="teasers">
${teasers.map(teaser)}</ul>`;
