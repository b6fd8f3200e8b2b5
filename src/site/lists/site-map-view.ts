import { compareNames } from '../../content/compare-names.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { byUnitName, unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** The site map for people. */
export interface SiteMapView extends PageFrame {
  readonly correctionsHref: Href;
  readonly openDataHref: Href;
  /** The progress board; absent if there is none. */
  readonly progressHref: Href | undefined;
  /** The list of official documents; absent if there is none. */
  readonly officialDocumentsHref: Href | undefined;
  /** The station's page; absent if there is none. */
  readonly radioHref: Href | undefined;
  /** Pages that exist only where the content has something for them. */
  readonly comparisonsHref: Href | undefined;
  readonly consultationsHref: Href | undefined;
  readonly eventsHref: Href | undefined;
  readonly workCalendarHref: Href | undefined;
  readonly organizationHref: Href | undefined;
  readonly englishHref: Href | undefined;
  readonly unitIndexHref: Href;
  readonly programmes: readonly LinkView[];
  readonly categories: readonly LinkView[];
  /** In Vietnamese alphabetical order. */
  readonly units: readonly UnitLinkView[];
  /** Newest first. */
  readonly years: readonly LinkView[];
  readonly threads: readonly LinkView[];
  readonly pages: readonly LinkView[];
}

/** A longer register has its own index, by letters and by the unit above. */
const mostUnits = 300;

const fewUnits = (
  context: Pick<SiteContext, 'units'>,
  frames: Pick<PageFrames, 'link'>,
): UnitLinkView[] => {
  const units = context.units();
  return units.length > mostUnits ? [] : unitLinks(units.toSorted(byUnitName), frames);
};

export const siteMapView = (context: SiteContext): SiteMapView => {
  const frames = pageFrames(context);
  const { link } = frames;
  const where = (isThere: boolean, path: SitePath): Href | undefined =>
    isThere ? link(path) : undefined;
  return {
    ...frames.frame(sitePaths.siteMap),
    correctionsHref: link(sitePaths.corrections),
    openDataHref: link(sitePaths.openData),
    progressHref: context.hasCongresses() ? link(sitePaths.progressBoard) : undefined,
    officialDocumentsHref: context.hasOfficialDocuments()
      ? link(sitePaths.officialDocuments)
      : undefined,
    radioHref: context.hasProgrammes() ? link(sitePaths.radio) : undefined,
    comparisonsHref: where(context.hasResults(), sitePaths.comparisons),
    consultationsHref: where(context.hasConsultations(), sitePaths.consultations),
    eventsHref: where(context.hasEvents('su-kien'), sitePaths.events),
    workCalendarHref: where(context.hasEvents('cong-tac'), sitePaths.workCalendar),
    organizationHref: where(context.hasChart(), sitePaths.organization),
    englishHref: where(context.hasEnglish(), sitePaths.english),
    unitIndexHref: link(sitePaths.unitIndex),
    programmes: context
      .programmes()
      .map(({ id, name }) => ({ label: name, href: link(sitePaths.programme(id)) })),
    categories: context
      .categories()
      .map(({ id, name }) => ({ label: name, href: link(sitePaths.category(id)) })),
    units: fewUnits(context, frames),
    years: context
      .years()
      .map((year) => ({ label: year, href: link(sitePaths.archiveYear(year)) })),
    threads: context
      .threads()
      .map(({ id, title }) => ({ label: title, href: link(sitePaths.thread(id)) })),
    pages: context
      .pages()
      .toSorted((a, b) => compareNames(a.title, b.title))
      .map(({ title, path }) => ({ label: title, href: link(path) })),
  };
};
