import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { wordsIn, type Station } from '../../layouts/station.ts';
import { stationOf } from '../build/own-look.ts';
import { damagedPicture } from '../build/check-whole-site.ts';
import { drawCards, makeScripts } from '../build/materials.ts';
import type { KeptMade } from '../build/kept-made.ts';
import { notedSite } from '../build/noted-site.ts';
import { searchDocuments } from '../build/search/search-files.ts';
import type { KeptProblems } from '../content/check/kept-problems.ts';
import { compareProblems, hasErrors, type Problem } from '../content/problem.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { writePages } from '../eleventy/write-pages.ts';
import { checksumOf, checksumOfFile, type Checksum } from '../file-system/checksum.ts';
import { prepareMedia } from '../media/media-outputs.ts';
import { pagePart } from '../search/index/page-part.ts';
import { siteLanguage } from '../site/site-language.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { SiteTexts } from '../site/texts/site-texts.ts';
import { stage, type ClaimedOutput } from '../staging/stage.ts';
import { planFiles } from '../staging/planned-files.ts';
import { verifyStaged } from '../staging/verify-staged.ts';
import { writeFiles } from '../staging/write-files.ts';
import type { SiteFile } from '../url/site-file.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { checkOwnTexts } from './check-own-texts.ts';
import { contentTexts } from './content-texts.ts';
import { writeLines } from './lines-file.ts';
import { partManifestText, partNames, type PartManifest } from './part-manifest.ts';
import { searchLine, textLine } from './part-records.ts';
import { filesOfPlan } from './planned-files.ts';
import { recordsOf, siteOfPlan, type SiteOfPlan } from './planned-build.ts';
import type { BuildPlan } from './plan.ts';
import { writePlan } from './plan-file.ts';
import { isOf, type Shard } from './shard.ts';
import { ownReadings } from './own-readings.ts';

export interface PartOptions {
  readonly station: Station;
  readonly labels: SiteOptions['labels'];
  readonly cacheFolder: string;
  /** Results of earlier runs. */
  readonly kept: {
    readonly problems: KeptProblems;
    readonly texts: SiteTexts;
    readonly made?: KeptMade | undefined;
  };
  /** Called with the number of pages before the first one is made; the result is called after each. */
  readonly onPages: (count: number) => () => void;
  readonly signal?: AbortSignal | undefined;
}

/** A shard that has done its work, or the problems for which it did not. */
export interface MadePart {
  readonly problems: readonly Problem[];
  /** The number of pages; absent if there are errors. */
  readonly pages?: number;
}

/** Files other than pages that a shard makes, with the pictures that cannot be read. */
interface OwnFiles {
  readonly files: readonly SiteFile[];
  readonly problems: readonly Problem[];
}

/** Makes the pictures, copies and cards of a shard. */
const ownFiles = async (
  plan: BuildPlan,
  made: SiteOfPlan,
  contentFolder: string,
  isOwn: (address: string) => boolean,
  { station, cacheFolder }: PartOptions,
): Promise<OwnFiles> => {
  const planned = filesOfPlan(plan, made, station);
  const media = planned.media.filter(({ name }) => isOwn(sitePaths.media(name)));
  const { paper } = station.theme.cards;
  const { files, facts, unreadable } = await prepareMedia(media, contentFolder, cacheFolder, {
    paper,
  });
  for (const [path, picture] of facts.pictures) {
    if (isDeepStrictEqual(picture, made.materials.facts.pictures.get(path))) continue;
    throw new Error(`the versions of ${path} are not the planned ones`);
  }
  const cards = planned.cards.filter(({ path }) => isOwn(path));
  return {
    files: [...files, ...(await drawCards(cards, station.theme, cacheFolder))],
    problems: unreadable.map((name) => damagedPicture(plan.head.label, name)),
  };
};

const manifestOf = (
  { hash, head, time }: BuildPlan,
  shard: Shard,
  nextChange: string | undefined,
  made: ReadonlyMap<string, Checksum>,
  records: PartManifest['records'],
): PartManifest => ({
  format: 1,
  ...shard,
  plan: hash,
  code: head.code,
  content: head.content,
  isPreview: head.isPreview,
  ...(head.baseUrl !== undefined && { baseUrl: head.baseUrl }),
  now: time.now,
  ...(time.until !== undefined && { until: time.until }),
  ...(nextChange !== undefined && { nextChange }),
  files: [...made].map(([name, { bytes, sha256 }]) => [name, bytes, sha256]),
  records,
});

/** Writes the pages and files of a shard, and reads them back. */
const writeSite = async (
  made: SiteOfPlan,
  folder: string,
  files: readonly SiteFile[],
  isOwn: (address: string) => boolean,
  { station, onPages, signal }: PartOptions,
): Promise<ReadonlyMap<string, Checksum>> => {
  mkdirSync(folder);
  const routes = made.site.routes.filter(({ url }) => isOwn(url));
  const onPage = onPages(routes.length);
  const written = new Map<string, Checksum>();
  const { render } = notedSite({ station, sources: made.site.sources });
  await writePages(routes, folder, render, (url, text) => {
    signal?.throwIfAborted();
    written.set(fileOf(url), checksumOf(text));
    onPage();
  });
  for (const [name, sum] of await writeFiles(planFiles(files), folder)) written.set(name, sum);
  await verifyStaged(folder, written, { isNew: true });
  return written;
};

/** Writes what lists of the whole site need of the shard's pages; the first shard also keeps the plan for the merge. */
const writeRecords = async (
  plan: BuildPlan,
  made: SiteOfPlan,
  folder: string,
  { index, count }: Shard,
  station: Station,
): Promise<PartManifest['records']> => {
  const isOwn = isOf({ index, count });
  const { routes, context } = made.site;
  const words = wordsIn(siteLanguage, station);
  const own = routes.filter(({ url }) => isOwn(url));
  const documents = searchDocuments({ routes: own, context, words });
  writeLines(
    join(folder, partNames.search),
    documents.map((document) => searchLine([document.url, pagePart(document)])),
  );
  writeLines(join(folder, partNames.texts), ownReadings(made, isOwn, words).map(textLine));
  if (index === 1) writePlan(join(folder, partNames.plan), plan);
  const names = [partNames.search, partNames.texts, ...(index === 1 ? [partNames.plan] : [])];
  const records: PartManifest['records'] = {};
  for (const name of names) records[name] = await checksumOfFile(join(folder, name));
  return records;
};

/**
 * Does the work of one shard: makes its pages, pictures and cards, and writes them with what the whole site needs of
 * them into a folder, which replaces the old one at the end.
 *
 * @param contentFolder the content that the plan was made from
 * @throws OperationError `SHARD_CONTENT` if a text is not the one that was planned
 */
export const makePart = async (
  plan: BuildPlan,
  shard: Shard,
  contentFolder: string,
  output: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  wishes: PartOptions,
): Promise<MadePart> => {
  const { labels, kept, signal } = wishes;
  const station = await stationOf(wishes.station, plan.head.registers);
  const options = { ...wishes, station };
  const isOwn = isOf(shard);
  await makeScripts({ station, made: kept.made });
  const texts = contentTexts(contentFolder, plan.head.label, recordsOf(plan));
  const made = siteOfPlan(plan, labels, { bodyOf: texts.bodyOf, read: kept.texts.read });
  const checking = { ...texts, idsOnPage: pageIds(station), problems: kept.problems };
  const found = checkOwnTexts(plan, made, isOwn, checking);
  if (hasErrors(found)) return { problems: found.toSorted(compareProblems) };
  const { files, problems } = await ownFiles(plan, made, contentFolder, isOwn, options);
  const all = [...found, ...problems].toSorted(compareProblems);
  if (hasErrors(all)) return { problems: all };
  await stage(
    output,
    async (folder) => {
      const site = join(folder, partNames.site);
      const written = await writeSite(made, site, files, isOwn, options);
      const records = await writeRecords(plan, made, folder, shard, station);
      const next = made.site.newsroom.clock.nextChange();
      const text = partManifestText(manifestOf(plan, shard, next, written, records));
      writeLines(join(folder, partNames.manifest), text.trimEnd().split('\n'));
    },
    { signal },
  );
  return { problems: all, pages: made.site.routes.filter(({ url }) => isOwn(url)).length };
};
