import { defaultStation, wordsIn } from '../../layouts/station.ts';
import { sixDigits } from '../colours/colour.ts';
import { licenceFile, namingLicences } from '../assets/licence-file.ts';
import { inlineScriptHashes } from '../eleventy/page-sheets.ts';
import { manifestIcons } from '../media/icons/icons.ts';
import { emergenciesAhead, isRunning } from '../newsroom/broadcasts/emergencies.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { FedEmergency } from '../outputs/fed-emergency.ts';
import type { OutputOptions } from '../outputs/output-options.ts';
import { outputGroups } from '../outputs/output-groups.ts';
import { siteHref } from '../url/base-url.ts';
import type { SiteFile } from '../url/site-file.ts';
import { movedHostFiles } from '../hosting/moved-host.ts';
import { headerRules } from '../security/header-rules.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import type { Site } from '../site/make-site.ts';
import { shownEmergency } from '../site/context/broadcast-questions.ts';
import { pageFrames } from '../site/page-frame.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { emergencyViews } from '../site/radio/emergency-view.ts';
import type { Route } from '../site/plan-routes.ts';
import type { SiteContext } from '../site/site-context.ts';
import { sitePaths } from '../url/site-path.ts';
import { siteLanguage } from '../site/site-language.ts';
import type { Materials } from './materials.ts';
import { publishedBytes } from './published-bytes.ts';
import { searchFiles } from './search/search-files.ts';
import { outputFiles } from './kept-outputs.ts';
import { workerFile } from './worker-file.ts';
import type { WholeSiteOptions } from './whole-site-options.ts';
import { articleSource } from '../site/texts/text-sources.ts';

/** The words of articles' bodies and their number; texts are read on demand. */
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

/**
 * For the old host of a closed site that has moved as a whole, for hosts where the site was before,
 * and for those of sites that it continues.
 */
const movedFiles = ({
  site: { baseUrl, closing, formerBaseUrls, predecessorSites },
}: Newsroom): SiteFile[] => [
  ...(closing?.movedTo ? movedHostFiles(baseUrl, closing.movedTo) : []),
  ...formerBaseUrls.flatMap((former, index) =>
    movedHostFiles(former, baseUrl, { folder: `moved-from-${index + 1}` }),
  ),
  ...predecessorSites.flatMap(({ baseUrl: former, moved }, index) =>
    movedHostFiles(former, baseUrl, { folder: `merged-from-${index + 1}`, moved }),
  ),
];

/** The emergencies that are on air or to come, as banners show them. */
const fedEmergencies = (
  { broadcasts, clock }: Pick<Newsroom, 'broadcasts' | 'clock'>,
  context: SiteContext,
): readonly FedEmergency[] => {
  const frames = pageFrames(context);
  return emergenciesAhead(broadcasts, clock).flatMap((emergency) =>
    emergencyViews([shownEmergency(emergency)], context, frames).map((view) => ({
      ...view,
      path: emergency.path,
      isRunning: isRunning(emergency, clock),
    })),
  );
};

/** Absent in checks. */
const voiceScripts = (
  { site }: Pick<Newsroom, 'site'>,
  { script }: Pick<SiteContext, 'script'>,
): OutputOptions['voiceScripts'] => {
  const [voice, spoken] = [script('voiceScript'), script('spokenScript')];
  return voice && spoken
    ? { script: siteHref(site.baseUrl, voice), rules: siteHref(site.baseUrl, spoken) }
    : undefined;
};

const isGone = ({ kind }: Route): boolean => pageKinds[kind].answers === 'gone';

/** A planned site. */
export type FilledPlan = Required<Pick<Site, 'routes' | 'redirects' | 'newsroom' | 'context'>>;

/** Feeds, calendars, sitemaps, open data. */
const filesForMachines = async (
  { routes, newsroom, context }: FilledPlan,
  { now, station = defaultStation, made }: WholeSiteOptions,
): Promise<readonly SiteFile[]> => {
  const words = wordsIn(siteLanguage, station);
  const { band, paper } = station.theme.colours.light;
  const script = context.script('emergencyScript');
  const groups = await outputGroups(newsroom, routes, {
    now,
    labels: words.outputs,
    bytesOfMedia: publishedBytes(newsroom, context),
    ...bodyWords(newsroom, context),
    bodyOf: (key) => context.body(articleSource(key)),
    secondsOfMedia: (path) => context.mediaFile(path)?.seconds,
    smallOfMedia: (path) => context.mediaFile(path)?.small,
    readingText: context.readingText,
    textHash: context.bodyHash,
    emergencies: fedEmergencies(newsroom, context),
    emergencyScript: script && siteHref(newsroom.site.baseUrl, script),
    voiceScripts: voiceScripts(newsroom, context),
    bodyHash: (key) => context.bodyHash(articleSource(key)),
    manifest: {
      shortName: words.shortName,
      display: 'minimal-ui',
      themeColor: sixDigits(band),
      backgroundColor: sixDigits(paper),
      icons: manifestIcons,
    },
  });
  return outputFiles(groups, made);
};

/** The worker, the licences, and settings for hosts. */
const hostedFiles = async (
  { routes, redirects, newsroom }: FilledPlan,
  { assets, scripts }: Materials,
  { made }: WholeSiteOptions,
): Promise<SiteFile[]> => {
  const { baseUrl, hstsDays, soundHost } = newsroom.site;
  const gone = routes.filter(isGone).map(({ url }) => url);
  const worker = await workerFile({ routes, newsroom, assets, gone }, made);
  const licences = licenceFile([...scripts, worker]);
  return [
    namingLicences(worker, licences.path),
    licences,
    ...hostingFiles({
      base: baseUrl,
      headers: headerRules(baseUrl, {
        scriptHashes: inlineScriptHashes,
        /** Browsers ignore it on plain http, such as a test on this machine. */
        hstsDays: baseUrl.startsWith('https:') ? hstsDays : undefined,
        soundHost,
      }),
      redirects,
      gone,
    }),
    ...movedFiles(newsroom),
  ];
};

/** Files of a site that are made together. */
export interface FileGroup {
  /** Whether the file at an address may belong to this group. */
  readonly mayHold: (path: string) => boolean;
  readonly make: () => Promise<readonly SiteFile[]>;
}

const isIndexed = (path: string): boolean => path.startsWith(sitePaths.searchIndexes);

/** Recognises feeds, calendars, sitemaps and data by their names. */
const isOutput = (path: string): boolean =>
  /\.(?:xml|json|ics|csv|txt|vtt|webmanifest)$/u.test(path);

/**
 * All files of a site other than pages: feeds, sitemaps, data, search, headers, worker. A group is
 * made on demand.
 */
export const fileGroups = (
  site: FilledPlan,
  materials: Materials,
  options: WholeSiteOptions,
): readonly FileGroup[] => [
  { mayHold: isOutput, make: () => filesForMachines(site, options) },
  {
    mayHold: (path) => !isIndexed(path) && !path.endsWith('/'),
    make: () => hostedFiles(site, materials, options),
  },
  {
    mayHold: isIndexed,
    make: async () =>
      searchFiles(
        {
          routes: site.routes,
          context: site.context,
          words: wordsIn(siteLanguage, options.station ?? defaultStation),
        },
        options.search,
        options.searchedParts,
      ),
  },
];

/** All files of all groups, in order. */
export const siteFiles = async (
  site: FilledPlan,
  materials: Materials,
  options: WholeSiteOptions,
): Promise<SiteFile[]> => {
  const files: SiteFile[] = [];
  for (const { make } of fileGroups(site, materials, options)) files.push(...(await make()));
  return files;
};
