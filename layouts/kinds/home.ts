import { html, type Html } from '../../src/html/html.ts';
import type {
  CategoryBlockView,
  HomeView,
  LeadStoryView,
  WebsiteLinksView,
} from '../../src/site/front-page/home-view.ts';
import type { TeaserView } from '../../src/site/articles/teaser-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { date } from '../parts/text/date.ts';
import { leadImage } from '../parts/article/lead-image/lead-image.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { oneStopFacts } from '../parts/office/one-stop-facts/one-stop-facts.ts';
import { searchForm } from '../parts/search/search-form/search-form.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { text } from '../words/vi/vi.ts';

const leadStory = ({ title, href, standfirst, image, ...lead }: LeadStoryView): Html => html`
<section class="lead-story" aria-labelledby="tin_noi_bat">
<h2 id="tin_noi_bat">${text.leadStory}</h2>
${leadImage(image)}
<h3><a href="${href}">${title}</a></h3>
<p class="teaser-facts">${date(lead.date)}${!lead.date.isDayKnown && ` ${text.dayUnknown}`}${badges(lead.badges)}</p>
${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}
</section>`;

const newest = (teasers: readonly TeaserView[]): Html => html`
<section aria-labelledby="tin_moi">
<h2 id="tin_moi">${text.newest}</h2>
${teaserList(teasers)}
</section>`;

const categoryBlock = ({ name, href, articles }: CategoryBlockView): Html => html`
<section class="category-block">
<h2><a href="${href}">${name}</a></h2>
${teaserList(articles.map((each, index) => (index === 0 ? each : { ...each, standfirst: undefined })))}
<p><a href="${href}">${text.allOf(name)}</a></p>
</section>`;

const documents = ({ newest: list, href }: NonNullable<HomeView['documents']>): Html => html`
<section aria-labelledby="van_ban">
<h2 id="van_ban">${text.newDocuments}</h2>
${teaserList(list)}
${linkList([{ label: text.allDocuments, href }])}
</section>`;

const oneStop = ({ page, facts }: NonNullable<HomeView['oneStop']>): Html => html`
<section aria-labelledby="mot_cua">
<h2 id="mot_cua">${text.oneStop}</h2>
${page?.standfirst !== undefined && html`<p>${page.standfirst}</p>`}
${oneStopFacts(facts)}
${page && html`<p><a href="${page.href}">${page.label}</a></p>`}
</section>`;

const websiteLinks = (groups: readonly WebsiteLinksView[]): Html => html`
<section aria-labelledby="lien_ket">
<h2 id="lien_ket">${text.websiteLinks}</h2>
${groups.map(
  ({ name, isSample, links }) => html`<h3>${name}${isSample && badges(['sample'])}</h3>
${linkList(links)}
`,
)}</section>`;

export const home = (view: HomeView): Html =>
  pageShell(view, {
    main: html`<h1 class="home-title">${view.site.name}</h1>
<div class="columns">
<div class="column-main">
${view.lead && leadStory(view.lead)}
${view.newest.length > 0 && newest(view.newest)}
${view.progress && html`<p>${text.progressBoard}: <a href="${view.progress.href}">${text.congressCounts(view.progress.counts.statuses)}</a></p>`}
</div>
<div class="column-side">
${searchForm(view.site)}
${view.documents && documents(view.documents)}
${view.oneStop && oneStop(view.oneStop)}
${view.websiteLinks.length > 0 && websiteLinks(view.websiteLinks)}
</div>
</div>
<div class="category-blocks">
${view.categories.map(categoryBlock)}
</div>`,
  });
