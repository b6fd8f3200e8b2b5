import type { English } from '../../content/schema/english-schema.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageFrame, PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import type { SiteView } from '../site-view.ts';

/** The frame in English: its own names, and a menu of English pages only. */
const englishSite = (
  { site, english }: { readonly site: SiteView; readonly english: English },
  context: SiteContext,
  { link }: PageFrames,
): SiteView => ({
  ...site,
  ...english,
  license: english.license,
  notice: english.notice,
  homeHref: link(sitePaths.english),
  /** Its reason is a sentence in Vietnamese. */
  closing: site.closing && { ...site.closing, reason: '' },
  boardHref: undefined,
  ownMenu: [],
  officialDocumentsHref: undefined,
  unitIndexHref: undefined,
  radioHref: undefined,
  mainMenu: context.englishPages().map(({ title, path }) => ({ label: title, href: link(path) })),
  footerMenu: [],
});

/** The frame of a page in English; unchanged if the settings have no English words. */
export const inEnglish = <Frame extends PageFrame>(
  frame: Frame,
  context: SiteContext,
  frames: PageFrames,
): Frame => {
  const english = context.setting('english');
  if (!english) return { ...frame, language: 'en' };
  return {
    ...frame,
    language: 'en',
    site: englishSite({ site: frame.site, english }, context, frames),
    feeds: [],
  };
};
