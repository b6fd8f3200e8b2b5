import { html, type Html, type HtmlValue } from '../../../src/html/html.ts';
import type { BlockViews } from '../../../src/site/front-page/home-view.ts';
import { block, type HomeKit } from './home-kit.ts';

type Shown<Name extends keyof BlockViews> = NonNullable<BlockViews[Name]>;

/** The blocks of documents, the one-stop office and links to other sites. */
export const serviceBlocks = {
  search: (site: Shown<'search'>, { parts }: HomeKit): HtmlValue => parts.searchForm(site),
  officialDocuments: (
    { newest, href }: Shown<'officialDocuments'>,
    { words, parts }: HomeKit,
  ): Html =>
    block(
      'van_ban',
      words.newOfficialDocuments,
      html`${parts.teaserList(newest)}
<p class="onward"><a href="${href}">${words.allOfficialDocuments}</a></p>`,
    ),
  oneStop: ({ page, facts }: Shown<'oneStop'>, { words, parts }: HomeKit): Html =>
    block(
      'mot_cua',
      words.oneStop,
      html`${page?.standfirst !== undefined && html`<p>${page.standfirst}</p>`}
${parts.oneStopFacts(facts)}
${page && html`<p class="onward"><a href="${page.href}">${page.label}</a></p>`}`,
    ),
  websiteLinks: (groups: Shown<'websiteLinks'>, { words, parts }: HomeKit): Html =>
    block(
      'lien_ket',
      words.websiteLinks,
      html`${groups.map(
        ({ name, isSample, links }) => html`<h3>${name}${isSample && parts.badges(['sample'])}</h3>
${parts.linkList(links)}
`,
      )}`,
    ),
};
