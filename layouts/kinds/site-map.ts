import { html, type Html } from '../../src/html/html.ts';
import type { LinkView } from '../../src/site/link-view.ts';
import type { SiteMapView } from '../../src/site/lists/site-map-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';
import type { Words } from '../words/words.ts';

const block = (
  heading: string,
  links: readonly LinkView[],
  { parts }: Kit<'linkList'>,
): Html | false =>
  links.length > 0 &&
  html`<section>
<h2>${heading}</h2>
${parts.linkList(links)}
</section>
`;

const ownPages = (view: SiteMapView, words: Words): LinkView[] => [
  { label: words.home, href: view.site.homeHref },
  { label: words.archive, href: view.site.archiveHref },
  { label: words.search, href: view.site.searchHref },
  { label: words.corrections, href: view.correctionsHref },
  { label: words.openData, href: view.openDataHref },
  ...(view.progressHref === undefined
    ? []
    : [{ label: words.progressBoard, href: view.progressHref }]),
  ...(view.radioHref === undefined ? [] : [{ label: words.radio, href: view.radioHref }]),
  ...(view.officialDocumentsHref === undefined
    ? []
    : [{ label: words.officialDocuments, href: view.officialDocumentsHref }]),
];

export const siteMap = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell'] },
  (view: SiteMapView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.siteMap,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.siteMap }),
      main: html`<h1>${words.siteMap}</h1>
${parts.linkList(ownPages(view, words))}
${block(words.categories, view.categories, kit)}
${block(words.units, namedLinks(view.units, words), kit)}
${block(words.threads, view.threads, kit)}
${block(words.programmes, view.programmes, kit)}
${block(words.years, view.years, kit)}
${block(words.pages, view.pages, kit)}`,
    });
  },
);
