import { sitePaths } from '../../url/site-path.ts';
import { boardLink } from '../congresses/congress-pages.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import { publisherOf } from '../schema-org/publisher.ts';
import { organizationData, websiteData } from '../schema-org/structured-data.ts';
import { emergencyViews } from '../radio/emergency-view.ts';
import type { FrontBlock } from '../../content/schema/front-blocks.ts';
import type { SiteContext } from '../site-context.ts';
import { newestWeekLink } from '../lists/week-link.ts';
import { comingView, commentsBlock } from './congress-blocks.ts';
import { frontNews, type FrontNews } from './news-blocks.ts';
import { radioBlock } from './radio-block.ts';
import { newOfficialDocumentsView, oneStopView, websiteLinksViews } from './service-blocks.ts';
import { unitBlock } from './unit-block.ts';

/** An empty list makes no block. */
const unlessEmpty = <Each>(list: readonly Each[]): readonly Each[] | undefined =>
  list.length === 0 ? undefined : list;

type BlockOf = (context: SiteContext, frames: PageFrames, news: FrontNews) => object | undefined;

/** The view of each block of the front page, or nothing if there is nothing to show. */
const blockOf = {
  lead: (_context, _frames, { lead }) => lead,
  radio: radioBlock,
  heard: (context, _frames, { heard }) =>
    heard && { ...heard, isBesideRadio: context.hasProgrammes() },
  pictured: (_context, _frames, { pictured }) => pictured,
  newest: (_context, _frames, { newest }) => unlessEmpty(newest),
  weekSheet: newestWeekLink,
  thread: (_context, _frames, { thread }) => thread,
  categories: (_context, _frames, { categories }) => unlessEmpty(categories),
  /** Nothing if the register of congresses is empty. */
  progress: (context, frames) => boardLink(context, frames),
  coming: comingView,
  comments: commentsBlock,
  units: unitBlock,
  search: (_context, frames) => frames.frame(sitePaths.home).site,
  officialDocuments: newOfficialDocumentsView,
  oneStop: oneStopView,
  websiteLinks: (context) => unlessEmpty(websiteLinksViews(context)),
} satisfies Readonly<Record<string, BlockOf>>;

export type BlockName = keyof typeof blockOf;

export type BlockViews = {
  readonly [Name in BlockName]: ReturnType<(typeof blockOf)[Name]>;
};

/**
 * The positions and the order of the blocks: the lead story with the blocks beside it, a row of
 * pictures, the list of news with the blocks beside it, services in columns, the categories.
 */
const areas = {
  top: ['lead'],
  besideTop: ['radio', 'heard', 'comments', 'progress', 'coming'],
  row: ['pictured'],
  news: ['newest', 'weekSheet'],
  besideNews: ['search', 'units', 'thread'],
  services: ['officialDocuments', 'oneStop', 'websiteLinks'],
  foot: ['categories'],
} as const satisfies Readonly<Record<string, readonly BlockName[]>>;

export type Area = keyof typeof areas;

type Unplaced = Exclude<BlockName, (typeof areas)[Area][number]>;

/** The blocks that a station may arrange, by the names that `look.yaml` uses. */
const arranged: Readonly<Record<FrontBlock, BlockName>> = {
  'truyen-thanh': 'radio',
  'nghe-tin': 'heard',
  'gop-y': 'comments',
  'tien-do': 'progress',
  'sap-toi': 'coming',
  'tim-kiem': 'search',
  'don-vi': 'units',
  'dong-su-kien': 'thread',
  'van-ban': 'officialDocuments',
  'mot-cua': 'oneStop',
  'lien-ket': 'websiteLinks',
  'chuyen-muc': 'categories',
};

/** How many of a station's own blocks are beside the lead story, and beside the list of news. */
const besideLead = 4;
const besideNews = 3;

/**
 * The positions of the blocks in a station's own order: the first ones are beside the news, the
 * others below it, the categories at the end of the page because they are as wide as it is.
 */
const ownAreas = (
  wanted: readonly FrontBlock[],
  isEmpty: (name: BlockName) => boolean,
): Readonly<Record<Area, readonly BlockName[]>> => {
  const names = wanted.map((name) => arranged[name]).filter((name) => !isEmpty(name));
  const narrow = names.filter((name) => name !== 'categories');
  return {
    ...areas,
    besideTop: narrow.slice(0, besideLead),
    besideNews: narrow.slice(besideLead, besideLead + besideNews),
    services: narrow.slice(besideLead + besideNews),
    foot: names.filter((name) => name === 'categories'),
  };
};

/** The front page's metadata for machines. */
const dataOf = ({ setting }: SiteContext, { absolute }: PageFrames): object[] => {
  const publisher = publisherOf({ station: setting('station') }, absolute);
  const [name, description] = [setting('name'), setting('description')];
  const url = absolute(sitePaths.home);
  return [websiteData({ name, description, url, publisher }), organizationData(publisher)];
};

export type HomeView = PageFrame &
  BlockViews & {
    /** The positions of the blocks; a block without a position does not compile. */
    readonly areas: [Unplaced] extends [never]
      ? Readonly<Record<Area, readonly BlockName[]>>
      : never;
  };

export const homeView = (context: SiteContext): HomeView => {
  const frames = pageFrames(context);
  const wanted = context.frontBlocks();
  const news = frontNews(context, frames, wanted);
  const blocks = Object.fromEntries(
    Object.entries<BlockOf>(blockOf).map(([name, view]) => [name, view(context, frames, news)]),
  ) as BlockViews;
  return {
    ...frames.frame(sitePaths.home, {
      sounds: [blocks.heard?.audio, blocks.radio?.latest?.sound],
      structuredData: dataOf(context, frames),
      emergencies: emergencyViews(context.emergenciesNow(), context, frames),
    }),
    ...blocks,
    areas: wanted ? ownAreas(wanted, (name) => blocks[name] === undefined) : areas,
  };
};
