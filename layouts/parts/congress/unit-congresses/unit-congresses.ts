import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { congressStanding } from '../congress-standing.ts';

/** The newest congress of a unit as a card, with links to the earlier ones. */
export const unitCongresses = part(
  'unitCongresses',
  { uses: ['congressBadges', 'congressLine', 'statusSign'], styles: ['box', 'unitCongresses'] },
  (congresses, { words, parts }) => {
    const [newest, ...earlier] = congresses.toReversed();
    return (
      newest &&
      html`<section class="box unit-congresses" aria-labelledby="dai_hoi">
<p class="standing">${parts.statusSign(newest.status)}${congressStanding(newest, words)}${parts.congressBadges(newest)}</p>
<h2 id="dai_hoi"><a href="${newest.href}">${newest.label}</a></h2>
${
  earlier.length > 0 &&
  html`<h3>${words.earlierCongresses}</h3>
<ul class="links">
${earlier.map((each) => html`<li>${parts.congressLine(each)}</li>\n`)}</ul>
`
}</section>`
    );
  },
);
