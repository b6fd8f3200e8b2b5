import { defaultStation, wordsIn } from '../../layouts/station.ts';
import { sixDigits } from '../../layouts/theme/colour.ts';
import { licenceFile, namingLicences } from '../assets/licence-file.ts';
import { inlineScriptHashes, sheetHashes } from '../eleventy/page-sheets.ts';
import { manifestIcons } from '../media/icons/icons.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { OutputOptions } from '../outputs/output-options.ts';
import { outputTexts } from '../outputs/output-texts.ts';
import type { SiteFile } from '../url/site-file.ts';
import { movedHostFiles } from '../hosting/moved-host.ts';
import { headerRules } from '../security/header-rules.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import type { Site } from '../site/make-site.ts';
import { pageKinds } from '../site/page-kinds.ts';
import type { Route } from '../site/plan-routes.ts';
import type { SiteContext } from '../site/site-context.ts';
import { sitePaths } from '../url/site-path.ts';
import { siteLanguage } from '../site/site-language.ts';
import type { Materials } from './materials.ts';
import { searchFiles } from './search/search-files.ts';
import { workerFile } from './worker-file.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';
import { articleSource } from '../site/texts/text-sources.ts';

/** The words of articles' bodies, and how many they are; a text is read when it is asked for. */
export const bodyWords = (
  { articleByKey }: Pick<Newsroom, 'articleByKey'>,
  { words, wordCount }: Pick<SiteContext, 'words' | 'wordCount'>,
): Required<Pick<OutputOptions, 'texts' | 'wordCounts'>> => {
  const ofBodies = <Value>(valueIn: (file: string) => Value) => ({
    get: (key: string): Value | undefined =>
      articleByKey.get(key)?.stub === false ? valueIn(articleSource(key)) : undefined,
  });
  return { texts: ofBodies(words), wordCounts: ofBodies(wordCount) };
};

/** For the old host of a closed site that has moved as a whole, and for those where a site was before. */
const movedFiles = ({ site: { baseUrl, closing, formerBaseUrls } }: Newsroom): SiteFile[] => [
  ...(closing?.movedTo ? movedHostFiles(baseUrl, closing.movedTo) : []),
  ...formerBaseUrls.flatMap((former, index) =>
    movedHostFiles(former, baseUrl, `moved-from-${index + 1}`),
  ),
];

const isGone = ({ kind }: Route): boolean => pageKinds[kind].answers === 'gone';

/** A site that has been planned. */
type PlannedSite = Site & Required<Pick<Site, 'newsroom' | 'context'>>;

/** What is made from the page plan besides the pages: feeds, sitemaps, data, search, headers, worker. */
export const siteFiles = async (
  { routes, redirects, newsroom, context }: PlannedSite,
  { assets, scripts }: Materials,
  { now, station = defaultStation, search, made }: WholeSiteOptions,
): Promise<SiteFile[]> => {
  const { site, media } = newsroom;
  const gone = routes.filter(isGone).map(({ url }) => url);
  const words = wordsIn(siteLanguage, station);
  const { band, paper } = station.theme.colours.light;
  const outputs = await outputTexts(newsroom, routes, {
    now,
    labels: words.outputs,
    bytesOfMedia: new Map(media.map(({ name, bytes }) => [sitePaths.media(name), bytes])),
    ...bodyWords(newsroom, context),
    bodyOf: (key) => context.body(articleSource(key)),
    manifest: {
      shortName: words.shortName,
      display: 'minimal-ui',
      themeColor: sixDigits(band),
      backgroundColor: sixDigits(paper),
      icons: manifestIcons,
    },
  });
  const worker = await workerFile({ routes, newsroom, assets, gone }, made);
  const licences = licenceFile([...scripts, worker]);
  return [
    ...outputs.map(({ path, text: bytes }) => ({ path, bytes })),
    namingLicences(worker, licences.path),
    licences,
    ...hostingFiles({
      base: site.baseUrl,
      headers: headerRules(site.baseUrl, sheetHashes(station), inlineScriptHashes),
      redirects,
      gone,
    }),
    ...movedFiles(newsroom),
    ...searchFiles({ routes, context, words }, search),
  ];
};
