import { html, type Html } from '../../../src/html/html.ts';
import type { BlockViews } from '../../../src/site/front-page/home-view.ts';
import { consultationWhen } from '../../parts/congress/consultation-when.ts';
import { congressWhen } from '../../parts/congress/congress-when.ts';
import { date } from '../../parts/text/date.ts';
import { namedLinks } from '../../parts/unit/unit-links.ts';
import { block, type HomeKit } from './home-kit.ts';

type Shown<Name extends keyof BlockViews> = NonNullable<BlockViews[Name]>;

const coming = ({ isThisWeek, congresses }: Shown<'coming'>, { words, parts }: HomeKit): Html =>
  block(
    'sap_toi',
    isThisWeek ? words.withinWeek : words.comingNext,
    html`<ul class="bare lines">
${congresses.map(
  ({ label, href, status, when }) =>
    html`<li><a href="${href}">${label}</a> <span class="faint">${parts.statusSign(status)}${words.congressStatus(status)}, ${congressWhen(when)}</span></li>\n`,
)}</ul>`,
  );

const comments = ({ open, href }: Shown<'comments'>, { words }: HomeKit): Html =>
  block(
    'moi_gop_y',
    words.openForComment,
    html`<ul class="bare lines">
${open.map((each) => html`<li><a href="${each.href}">${each.label}</a> <span class="faint">${consultationWhen(each, words)}</span></li>\n`)}</ul>
<p class="onward"><a href="${href}">${words.allConsultations}</a></p>`,
  );

const units = ({ inNews, indexHref }: Shown<'units'>, { words }: HomeKit): Html =>
  block(
    'don_vi_toi',
    words.myUnit,
    html`<p class="my-unit" data-my-unit><a href="${indexHref}">${words.chooseMyUnit}</a></p>
${
  inNews.length > 0 &&
  html`<ul class="bare lines">
${namedLinks(inNews, words).map(
  ({ label, href }, index) =>
    html`<li><a href="${href}">${label}</a> <span class="faint">${words.newestOn} ${inNews[index] && date(inNews[index].date)}</span></li>\n`,
)}</ul>`
}
<p class="onward"><a href="${indexHref}">${words.allUnits}</a></p>`,
  );

/** The blocks of congresses and units. */
export const congressBlocks = {
  progress: ({ href, counts }: Shown<'progress'>, { words, parts }: HomeKit): Html =>
    block(
      'tien_do',
      html`<a href="${href}">${words.progressBoard}</a>`,
      html`${parts.congressTally({ statuses: counts.statuses, hrefOf: () => href })}`,
    ),
  coming,
  comments,
  units,
};
