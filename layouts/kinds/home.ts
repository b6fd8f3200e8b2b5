import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type {
  BlockName,
  BlockViews,
  CategoryBlockView,
  HomeView,
  LeadArticleView,
  WebsiteLinksView,
} from '../../src/site/front-page/home-view.ts';
import type { TeaserView } from '../../src/site/articles/teaser-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { date } from '../parts/text/date.ts';

const leadArticle = (
  { title, href, standfirst, image, ...lead }: LeadArticleView,
  { words, parts }: Kit<'badges' | 'leadImage'>,
): Html => html`
<section class="lead-story" aria-labelledby="tin_noi_bat">
<h2 id="tin_noi_bat">${words.leadArticle}</h2>
${parts.leadImage(image)}
<h3><a href="${href}">${title}</a></h3>
<p class="teaser-facts">${date(lead.date)}${!lead.date.isDayKnown && ` ${words.dayUnknown}`}${parts.badges(lead.badges)}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
</section>`;

const newest = (teasers: readonly TeaserView[], { words, parts }: Kit<'teaserList'>): Html => html`
<section aria-labelledby="tin_moi">
<h2 id="tin_moi">${words.newest}</h2>
${parts.teaserList(teasers)}
</section>`;

const categoryBlock = (
  { name, href, articles }: CategoryBlockView,
  { words, parts }: Kit<'teaserList'>,
): Html => html`
<section class="category-block">
<h2><a href="${href}">${name}</a></h2>
${parts.teaserList(articles.map((each, index) => (index === 0 ? each : { ...each, standfirst: undefined })))}
<p><a href="${href}">${words.allOf(name)}</a></p>
</section>`;

const officialDocuments = (
  { newest: list, href }: NonNullable<BlockViews['officialDocuments']>,
  { words, parts }: Kit<'linkList' | 'teaserList'>,
): Html => html`
<section aria-labelledby="van_ban">
<h2 id="van_ban">${words.newOfficialDocuments}</h2>
${parts.teaserList(list)}
${parts.linkList([{ label: words.allOfficialDocuments, href }])}
</section>`;

const oneStop = (
  { page, facts }: NonNullable<BlockViews['oneStop']>,
  { words, parts }: Kit<'oneStopFacts'>,
): Html => html`
<section aria-labelledby="mot_cua">
<h2 id="mot_cua">${words.oneStop}</h2>
${page?.standfirst !== undefined && html`<p>${page.standfirst}</p>`}
${parts.oneStopFacts(facts)}
${page && html`<p><a href="${page.href}">${page.label}</a></p>`}
</section>`;

const websiteLinks = (
  groups: readonly WebsiteLinksView[],
  { words, parts }: Kit<'badges' | 'linkList'>,
): Html => html`
<section aria-labelledby="lien_ket">
<h2 id="lien_ket">${words.websiteLinks}</h2>
${groups.map(
  ({ name, isSample, links }) => html`<h3>${name}${isSample && parts.badges(['sample'])}</h3>
${parts.linkList(links)}
`,
)}</section>`;

/** What the blocks are drawn with. */
type HomeKit = Kit<
  'badges' | 'leadImage' | 'linkList' | 'oneStopFacts' | 'searchForm' | 'teaserList'
>;

/** How each block is drawn. */
const drawing: {
  readonly [Name in BlockName]: (view: NonNullable<BlockViews[Name]>, kit: HomeKit) => HtmlValue;
} = {
  lead: leadArticle,
  newest,
  progress: ({ href, counts }, { words }) =>
    html`<p>${words.progressBoard}: <a href="${href}">${words.congressCounts(counts.statuses)}</a></p>`,
  search: (site, { parts }) => parts.searchForm(site),
  officialDocuments,
  oneStop,
  websiteLinks,
  categories: (blocks, kit) => blocks.map((each) => categoryBlock(each, kit)),
};

const drawn = <Name extends BlockName>(
  name: Name,
  block: BlockViews[Name],
  kit: HomeKit,
): HtmlValue => block && drawing[name](block, kit);

/** The blocks of an area, each on lines of its own. */
const area = (names: readonly BlockName[], view: HomeView, kit: HomeKit): HtmlValue =>
  names.map((name, index) => html`${index > 0 && '\n'}${drawn(name, view[name], kit)}`);

export const home = layout(
  {
    uses: [
      'badges',
      'columns',
      'leadImage',
      'linkList',
      'oneStopFacts',
      'pageShell',
      'searchForm',
      'teaserList',
    ],
    styles: ['home'],
  },
  (view: HomeView, kit) =>
    kit.parts.pageShell({
      frame: view,
      main: html`<h1 class="unseen">${view.site.name}</h1>
${kit.parts.columns({
  main: html`<div class="column-main">
${area(view.areas.main, view, kit)}
</div>`,
  side: area(view.areas.side, view, kit),
})}
<div class="category-blocks">
${area(view.areas.foot, view, kit)}
</div>`,
    }),
);
