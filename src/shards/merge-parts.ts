import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Station } from '../../layouts/station.ts';
import { stationOf } from '../build/own-look.ts';
import type { KeptMade } from '../build/kept-made.ts';
import { makeScripts } from '../build/materials.ts';
import { buildInto, type BuildableSite, type BuildOptions } from '../build/build-site.ts';
import { siteFiles } from '../build/site-files.ts';
import type { WritePages } from '../eleventy/write-pages.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { makeIcons } from '../media/icons/icons.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { hasCode } from '../operation/operation-error.ts';
import type { PagePart } from '../search/index/page-part.ts';
import type { SiteMaterials } from '../site/site-materials.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { TextReader } from '../site/texts/text-reader.ts';
import type { ClaimedOutput } from '../staging/stage.ts';
import type { SiteFile } from '../url/site-file.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import { assertComplete } from './assert-complete.ts';
import { linesOf } from './lines-file.ts';
import { partNames } from './part-manifest.ts';
import { readSearchLine, readTextLine, type TextReading } from './part-records.ts';
import { siteOfPlan, type SiteOfPlan } from './planned-build.ts';
import type { BuildPlan } from './plan.ts';
import { damaged, fileIn, type Part } from './read-parts.ts';

export interface MergeOptions extends Pick<BuildOptions, 'signal' | 'beside'> {
  readonly station: Station;
  readonly labels: SiteOptions['labels'];
  /** The hash of the ledger that the site is built against. */
  readonly ledger?: string | undefined;
  /** Scripts and styles of earlier builds. */
  readonly made?: KeptMade | undefined;
  /** Called with the number of pages before the first one is copied; the result is called after each. */
  readonly onPages: (count: number) => () => void;
}

const nothing = new Uint8Array();

/** What shards have read, in place of the texts. */
const recordedReader = (parts: readonly Part[]): TextReader => {
  const readings = new Map<string, TextReading>();
  for (const { path } of parts) {
    for (const line of linesOf(join(path, partNames.texts))) {
      const reading = readTextLine(line);
      readings.set(reading.path, reading);
    }
  }
  return ({ path }) => {
    const { html, words, ...facts } = readings.get(path) ?? {
      wordCount: 0,
      wordsHash: '',
      htmlHash: '',
    };
    return {
      ...facts,
      html: html === undefined ? nothing : Buffer.from(html),
      words: words === undefined ? nothing : Buffer.from(words),
      references: [],
      findings: [],
      lostInCopy: [],
      lookedUp: [],
    };
  };
};

/** The parts of the search index that shards have made, by the hrefs of the pages. */
const searchedParts = (parts: readonly Part[]): ((url: string) => PagePart) => {
  const pages = new Map<string, PagePart>();
  for (const { path } of parts) {
    for (const line of linesOf(join(path, partNames.search))) {
      const [url, part] = readSearchLine(line);
      pages.set(url, part);
    }
  }
  return (url) => {
    const part = pages.get(url);
    if (part) return part;
    throw new Error(`no part of the search index of ${url}`);
  };
};

/** Copies the pages out of the parts; each must have the bytes that its shard made. */
const writeFromParts = (parts: readonly Part[]): WritePages => {
  const sources = new Map(
    parts.flatMap((part) =>
      part.manifest.files.map(([name, , sha256]) => [name, { part, sha256 }] as const),
    ),
  );
  return async (routes, folder, _render, onPage) => {
    const folders = new Set<string>();
    for (const { url } of routes) {
      const name = fileOf(url);
      const source = sources.get(name);
      if (!source) throw new Error(`no part has ${name}`);
      const bytes = readFileSync(fileIn(source.part, name));
      if (checksumOf(bytes).sha256 !== source.sha256) {
        throw damaged(source.part, `${partNames.site}/${name}`);
      }
      const target = join(folder, name);
      const parent = dirname(target);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(target, bytes, { flag: 'wx' });
      onPage(url, bytes.toString('utf8'));
    }
  };
};

/** The files of the parts that are no pages. */
const filesOfParts = (
  parts: readonly Part[],
  routes: readonly { readonly url: SitePath }[],
): SiteFile[] => {
  const pages = new Set(routes.map(({ url }) => fileOf(url)));
  return parts.flatMap((part) =>
    part.manifest.files
      .filter(([name]) => !pages.has(name))
      .map(([name, , sha256]) => ({
        path: `/${name}` as SitePath,
        copyOf: fileIn(part, name),
        sha256,
      })),
  );
};

/** The clock with what planning and all shards have asked it: none of them is asked again. */
const clockOf = (
  { clock }: Newsroom,
  moments: readonly (string | undefined)[],
): Newsroom['clock'] => ({
  ...clock,
  nextChange: () =>
    [clock.nextChange(), ...moments]
      .filter((moment) => moment !== undefined)
      .toSorted()[0] as ReturnType<Newsroom['clock']['nextChange']>,
});

const bodyHashesOf = ({ texts }: BuildPlan): ReadonlyMap<string, string> =>
  new Map(texts.articles.map(({ fields, record }) => [fields.path, record.bodyHash]));

/** The files that are made from all pages together, with those of the parts. */
const allFiles = async (
  parts: readonly Part[],
  { site, options, materials }: SiteOfPlan,
  { station, made }: MergeOptions,
): Promise<readonly SiteFile[]> => {
  const { assets, scripts } = await makeScripts({ station, made });
  const icons = await makeIcons(station.theme.mark);
  const partOf = searchedParts(parts);
  const whole = { assets, facts: (materials satisfies SiteMaterials).facts, scripts };
  const joined = await siteFiles(
    site,
    { ...whole, files: [], problems: [] },
    { ...options, station, made, cacheFolder: '', searchedParts: ({ url }) => partOf(url) },
  );
  return [...scripts, ...icons, ...joined, ...filesOfParts(parts, site.routes)];
};

/** A file of a part that was not copied because of its bytes. */
const damageOf = (error: unknown, parts: readonly Part[]): unknown => {
  if (!hasCode(error, 'SOURCE_CHANGED')) return error;
  const { file } = error.fault;
  const part = parts.find((each) => file.startsWith(fileIn(each, '')));
  return part ? damaged(part, file.slice(part.path.length + 1)) : error;
};

/** The site that parts are the parts of. */
export interface MergedSite {
  readonly pages: number;
}

/**
 * Puts a site together from all its parts: what is made from all pages is made here, everything is asserted as in a
 * build, and the site replaces the old one at once.
 *
 * @param plan of all parts
 * @param parts all of them, in order, whole
 * @throws OperationError `PART_…` if they do not fit, any failure of a build otherwise; the old site is then as it was
 */
export const mergeParts = async (
  plan: BuildPlan,
  parts: readonly Part[],
  output: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  wishes: MergeOptions,
): Promise<MergedSite> => {
  const { labels, ledger, signal, beside, onPages } = wishes;
  const station = await stationOf(wishes.station, plan.head.registers);
  const options = { ...wishes, station };
  const places = { bodyOf: () => '', read: recordedReader(parts) };
  const made = siteOfPlan(plan, labels, places, ledger);
  assertComplete(plan, made, parts, station);
  const { newsroom } = made.site;
  const moments = [plan.head.nextChange, ...parts.map(({ manifest }) => manifest.nextChange)];
  const site: BuildableSite = {
    ...made.site,
    newsroom: { ...newsroom, clock: clockOf(newsroom, moments) },
    files: await allFiles(parts, made, options),
    station,
    bodyHashes: bodyHashesOf(plan),
  };
  signal?.throwIfAborted();
  try {
    await buildInto(site, output, {
      onPage: onPages(site.routes.length),
      signal,
      beside,
      write: writeFromParts(parts),
    });
  } catch (error) {
    throw damageOf(error, parts);
  }
  return { pages: site.routes.length };
};
