import { join } from 'node:path';
import { defaultStation, type Station } from '../../layouts/station.ts';
import type { Script } from '../assets/bundle-scripts.ts';
import { makePageScripts } from '../assets/site-scripts.ts';
import type { Content } from '../content/content.ts';
import type { Card } from '../media/cards/card-drawing.ts';
import type { Problem } from '../content/problem.ts';
import { makeCards } from '../media/cards/cards.ts';
import { makeIcons } from '../media/icons/icons.ts';
import type { MarkLook } from '../media/icons/icon-drawing.ts';
import { pageSheets, sheetSources, takeSheets } from '../eleventy/page-sheets.ts';
import { prepareMedia } from '../media/media-outputs.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { SiteFile } from '../url/site-file.ts';
import { sitePaths } from '../url/site-path.ts';
import type { SiteMaterials } from '../site/site-materials.ts';
import { programFolder } from '../own-files/own-files.ts';
import { madeOnce, onceEach, type KeptMade } from './kept-made.ts';
import { articleCards } from './article-cards.ts';
import { damagedPicture } from './check-whole-site.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';

/** Everything that is generated before the pages: scripts, pictures, icons and cards. */
export interface Materials extends SiteMaterials {
  readonly assets: NonNullable<SiteMaterials['assets']>;
  readonly scripts: readonly Script[];
  readonly files: readonly SiteFile[];
  /** Pictures that cannot be read. */
  readonly problems: readonly Problem[];
}

/** The card for links to the site, and one for each category. */
const cardsOf = ({ site, categories }: Content) => {
  const words = { kicker: site.station, footer: site.notice ?? site.owner };
  return [
    { path: sitePaths.siteCard, title: site.name, ...words },
    ...categories.map(({ id, name }) => ({
      path: sitePaths.categoryCard(id),
      title: name,
      ...words,
      kicker: site.name,
    })),
  ];
};

/** The cover of the podcast of each programme. */
const coversOf = ({ programmes, site }: Newsroom): Card[] =>
  programmes.map(({ id, name }) => ({
    path: sitePaths.programmeCover(id),
    title: name,
    kicker: site.station,
    footer: '',
    isCover: true,
  }));

/** The scripts of all pages; the style sheets are then ready too. */
export const makeScripts = async ({
  station = defaultStation,
  made,
}: Pick<WholeSiteOptions, 'station' | 'made'>): Promise<Pick<Materials, 'assets' | 'scripts'>> => {
  const scripts = await madeOnce(made, ['scripts', programFolder], makePageScripts);
  takeSheets(
    station,
    await madeOnce(made, ['sheets', sheetSources(station)], () => [...pageSheets(station)]),
  );
  return {
    assets: {
      pageScript: scripts.page.path,
      searchScript: scripts.search.path,
      offlineScript: scripts.offline.path,
      notFoundScript: scripts.notFound.path,
      playerScript: scripts.player.path,
      unitFilterScript: scripts.unitFilter.path,
      emergencyScript: scripts.emergency.path,
      voiceScript: scripts.voice.path,
      spokenScript: scripts.spoken.path,
    },
    scripts: Object.values(scripts),
  };
};

/** The cards of a site, before they are drawn. */
export const plannedCards = (
  content: Content,
  newsroom: Newsroom,
  station: Station,
): readonly Card[] => [
  ...cardsOf(content),
  ...coversOf(newsroom),
  ...articleCards(newsroom, station),
];

/** Draws cards in the look of a station. */
export const drawCards = (
  cards: readonly Card[],
  { mark, cards: colours, fonts }: Station['theme'],
  cacheFolder: string,
): Promise<readonly SiteFile[]> =>
  makeCards(cards, { ...colours, mark, fonts: fonts.cards }, join(cacheFolder, 'cards'));

/** The icons of the site, drawn once. */
const keptIcons = async (
  mark: MarkLook,
  made: KeptMade | undefined,
): Promise<readonly SiteFile[]> => {
  const icons = await madeOnce(made, ['icons', mark], async () =>
    (await makeIcons(mark)).map(({ path, bytes }) => ({
      path,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  );
  return icons.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
};

/**
 * @param newsroom the content as the site shows it
 * @param label the name of the content folder in problems
 */
export const makeMaterials = async (
  content: Content,
  newsroom: Newsroom,
  label: string,
  contentFolder: string,
  { cacheFolder, onStep, onCopy, liveFile, station = defaultStation, made }: WholeSiteOptions,
): Promise<Materials> => {
  const { assets, scripts } = await makeScripts({ station, made });
  const { mark, cards: colours } = station.theme;
  const media = await prepareMedia(content.media, contentFolder, cacheFolder, {
    paper: colours.paper,
    ...(onStep && { onPicture: onStep }),
    onCopy,
    liveFile,
    once: onceEach(made),
  });
  const cards = await drawCards(
    plannedCards(content, newsroom, station),
    station.theme,
    cacheFolder,
  );
  const icons = await keptIcons(mark, made);
  return {
    assets,
    facts: media.facts,
    scripts,
    files: [...scripts, ...media.files, ...cards, ...icons],
    problems: media.unreadable.map((name) => damagedPicture(label, name)),
  };
};
