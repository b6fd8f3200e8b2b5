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

const where = (label: string, href: LinkView['href'] | undefined): LinkView[] =>
  href === undefined ? [] : [{ label, href }];

const ownPages = (view: SiteMapView, words: Words): LinkView[] => [
  { label: words.home, href: view.site.homeHref },
  { label: words.archive, href: view.site.archiveHref },
  { label: words.search, href: view.site.searchHref },
  { label: words.corrections, href: view.correctionsHref },
  { label: words.openData, href: view.openDataHref },
  ...where(words.progressBoard, view.progressHref),
  ...where(words.comparisons, view.comparisonsHref),
  ...where(words.consultations, view.consultationsHref),
  ...where(words.events, view.eventsHref),
  ...where(words.workCalendar, view.workCalendarHref),
  { label: words.units, href: view.unitIndexHref },
  ...where(words.organization, view.organizationHref),
  ...where(words.radio, view.radioHref),
  ...where(words.officialDocuments, view.officialDocumentsHref),
  ...where(words.englishPages, view.englishHref),
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
