import { siteHref } from '../url/base-url.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';
import { closingNote, type ClosingNote } from './plain-pages/closing-note.ts';
import type { LinkView } from './link-view.ts';
import type { BroadcastQuestions } from './context/broadcast-questions.ts';
import type { CongressQuestions } from './context/congress-questions.ts';
import type { EventQuestions } from './context/event-questions.ts';
import type { OfficialDocumentQuestions } from './context/official-document-questions.ts';
import type { UnitQuestions } from './context/unit-questions.ts';
import type { MediaQuestions } from './context/media-questions.ts';
import type { SettingQuestions } from './context/setting-questions.ts';

/** What every page of the site shows in the same way. */
export interface SiteView {
  readonly name: string;
  readonly station: string;
  readonly owner: string;
  readonly responsible: string;
  readonly license: string | undefined;
  readonly notice: string | undefined;
  readonly isPreview: boolean;
  /** Absent while the site is open. */
  readonly closing: (ClosingNote & { readonly href: Href }) | undefined;
  readonly homeHref: Href;
  readonly archiveHref: Href;
  readonly searchHref: Href;
  readonly siteMapHref: Href;
  /**
   * Menu entries that the program adds: absent if the site has no such page, or if `site.yaml`
   * already lists it.
   */
  readonly boardHref: Href | undefined;
  readonly officialDocumentsHref: Href | undefined;
  readonly unitIndexHref: Href | undefined;
  readonly radioHref: Href | undefined;
  /** The file with the emergencies; absent if the station has no programme in the content. */
  readonly emergencyHref: Href | undefined;
  readonly mainMenu: readonly LinkView[];
  /** Pages that exist only while something is in them; after the menu of `site.yaml`. */
  readonly ownMenu: readonly { readonly page: OwnPage; readonly href: Href }[];
  readonly footerMenu: readonly LinkView[];
  readonly atomHref: Href;
  readonly manifestHref: Href;
  readonly iconHref: Href;
  readonly touchIconHref: Href;
  /** The script of every page; absent in checks, which write no pages. */
  readonly scriptHref: Href | undefined;
  /** Absent if nothing is kept for offline reading. */
  readonly workerHref: Href | undefined;
}

type OwnPage = 'events' | 'workCalendar' | 'consultations' | 'organization';

/**
 * Only whether there is a board or a list, never the number of entries: otherwise each new entry
 * would change every page.
 */
type SiteViewQuestions = SettingQuestions &
  Pick<MediaQuestions, 'script'> &
  Pick<BroadcastQuestions, 'hasProgrammes'> &
  Pick<CongressQuestions, 'hasCongresses' | 'hasConsultations'> &
  Pick<EventQuestions, 'hasEvents'> &
  Pick<OfficialDocumentQuestions, 'hasOfficialDocuments'> &
  Pick<UnitQuestions, 'units' | 'hasChart'>;

export const siteViewOf = ({
  setting,
  isPreview,
  closing: closingOf,
  script,
  hasProgrammes,
  hasCongresses,
  hasConsultations,
  hasEvents,
  hasChart,
  hasOfficialDocuments,
  units,
}: SiteViewQuestions): SiteView => {
  const link = (path: SitePath): Href => siteHref(setting('baseUrl'), path);
  const pageScript = script('pageScript');
  const closing = closingNote(closingOf());
  const menu = (entries: readonly { label: string; path: SitePath }[]): LinkView[] =>
    entries.map(({ label, path }) => ({ label, href: link(path) }));
  const unnamed = (isThere: boolean, path: SitePath): Href | undefined =>
    isThere && !setting('mainMenu').some((entry) => entry.path === path) ? link(path) : undefined;
  return {
    name: setting('name'),
    station: setting('station'),
    owner: setting('owner'),
    responsible: setting('responsible'),
    license: setting('license'),
    notice: setting('notice'),
    isPreview: isPreview(),
    closing: closing && { ...closing, href: link(sitePaths.closing) },
    homeHref: link(sitePaths.home),
    archiveHref: link(sitePaths.archive),
    searchHref: link(sitePaths.search),
    siteMapHref: link(sitePaths.siteMap),
    boardHref: unnamed(hasCongresses(), sitePaths.progressBoard),
    unitIndexHref: unnamed(units().length > 0, sitePaths.unitIndex),
    radioHref: unnamed(hasProgrammes(), sitePaths.radio),
    officialDocumentsHref: unnamed(hasOfficialDocuments(), sitePaths.officialDocuments),
    emergencyHref: hasProgrammes() ? link(sitePaths.emergencies) : undefined,
    mainMenu: menu(setting('mainMenu')),
    ownMenu: (
      [
        ['events', hasEvents('su-kien'), sitePaths.events],
        ['workCalendar', hasEvents('cong-tac'), sitePaths.workCalendar],
        ['consultations', hasConsultations(), sitePaths.consultations],
        ['organization', hasChart(), sitePaths.organization],
      ] as const
    ).flatMap(([page, isThere, path]) => {
      const href = unnamed(isThere, path);
      return href === undefined ? [] : [{ page, href }];
    }),
    footerMenu: menu(setting('footerMenu')),
    atomHref: link(sitePaths.atomFeed(sitePaths.home)),
    manifestHref: link(sitePaths.webManifest),
    iconHref: link(sitePaths.svgIcon),
    touchIconHref: link(sitePaths.touchIcon),
    scriptHref: pageScript && link(pageScript),
    workerHref: setting('offline') && !isPreview() ? link(sitePaths.serviceWorker) : undefined,
  };
};
