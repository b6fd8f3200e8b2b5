import { sitePaths, type Href } from '../../url/site-path.ts';
import type { ShownProgramme } from '../context/broadcast-questions.ts';
import { numberedPages, pageBelowFront } from '../lists/numbered-pages.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import { radioSeries } from '../schema-org/radio-data.ts';
import type { SiteContext } from '../site-context.ts';
import { broadcastLink, type BroadcastLinkView } from './broadcast-links.ts';
import { programmeLink, type ProgrammeLinkView } from './programme-links.ts';

/** The page of a programme (chương trình): its newest broadcasts. */
export interface ProgrammeView extends PageFrame {
  readonly programme: ProgrammeLinkView;
  readonly presenter: string | undefined;
  /** A BCP 47 code, if the programme is not in Vietnamese. */
  readonly programmeLanguage: string | undefined;
  readonly total: number;
  /** Newest first. */
  readonly broadcasts: readonly BroadcastLinkView[];
  readonly olderHref: Href | undefined;
  readonly radioHref: Href;
}

/** A numbered page of a programme's archive; final once it is full. */
export interface ProgrammePageView extends PageFrame {
  readonly programme: LinkView;
  readonly number: number;
  readonly broadcasts: readonly BroadcastLinkView[];
  readonly olderHref: Href | undefined;
  readonly newerHref: Href | undefined;
  readonly radioHref: Href;
}

export const programmeView = (programme: ShownProgramme, context: SiteContext): ProgrammeView => {
  const { id, name, description, sample } = programme;
  const list = `programme/${id}` as const;
  const size = context.setting('articlesPerPage');
  const total = context.broadcastCount(list);
  const below = pageBelowFront(total, size);
  const frames = pageFrames(context);
  const path = sitePaths.programme(id);
  return {
    ...frames.frame(path, {
      description,
      isSample: sample,
      breadcrumb: [{ name, path }],
      podcast: { path: sitePaths.podcast(id), name },
      structuredData: sample ? [] : [radioSeries(programme, context, frames)],
    }),
    programme: programmeLink(programme, frames),
    presenter: programme.presenter,
    programmeLanguage: programme.language,
    total,
    broadcasts: context
      .broadcasts(list, Math.max(0, total - size))
      .toReversed()
      .map((each) => broadcastLink(each, context, frames)),
    olderHref: below === undefined ? undefined : frames.link(sitePaths.programmePage(id, below)),
    radioHref: frames.link(sitePaths.radio),
  };
};

export const programmePageView = (
  { id, name, description, sample }: ShownProgramme,
  number: number,
  context: SiteContext,
): ProgrammePageView => {
  const list = `programme/${id}` as const;
  const pages = numberedPages(context.broadcastCount(list), context.setting('articlesPerPage'));
  const { from, to } = pages[number - 1] ?? { from: 0, to: 0 };
  const frames = pageFrames(context);
  const at = (page: number): Href => frames.link(sitePaths.programmePage(id, page));
  return {
    ...frames.frame(sitePaths.programmePage(id, number), {
      description,
      isSample: sample,
      isIndexed: from < to,
      breadcrumb: [
        { name, path: sitePaths.programme(id) },
        { name: String(number), path: sitePaths.programmePage(id, number) },
      ],
    }),
    programme: { label: name, href: frames.link(sitePaths.programme(id)) },
    number,
    broadcasts: context
      .broadcasts(list, from, to)
      .toReversed()
      .map((each) => broadcastLink(each, context, frames)),
    olderHref: number > 1 ? at(number - 1) : undefined,
    newerHref: number === pages.length ? undefined : at(number + 1),
    radioHref: frames.link(sitePaths.radio),
  };
};
