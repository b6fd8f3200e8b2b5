import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notedSite } from '../../src/build/noted-site.ts';
import { hasErrors } from '../../src/content/problem.ts';
import { parseInstant, vietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { checksumOf } from '../../src/file-system/checksum.ts';
import { buildMark } from '../../src/staging/output-folder.ts';
import { planFiles } from '../../src/staging/planned-files.ts';
import { fileOf, sitePaths } from '../../src/url/site-path.ts';
import { filesIn, wholeSiteOf } from './fixture-site.ts';

/** Checksums of a site's files by their names. */
export type SiteSums = ReadonlyMap<string, string>;

/** What only the writing of a site makes: its mark, and the lists of what was written. */
const ofWriting = new Set([
  buildMark.file,
  fileOf(sitePaths.siteManifest),
  fileOf(sitePaths.ledger),
  fileOf(sitePaths.provenance),
  fileOf(sitePaths.provenanceLedger),
]);

const sumOf = (bytes: string | Uint8Array): string => checksumOf(bytes).sha256;

/**
 * The pages and files of a content folder, made from nothing and written nowhere: without Eleventy, and
 * without anything that earlier builds have kept but pictures.
 *
 * @param now as `--now` takes it
 * @returns `undefined` where the content has faults
 */
export const sumsInMemory = async (content: string, now: string): Promise<SiteSums | undefined> => {
  const site = await wholeSiteOf(content, { now: vietnamMoment(parseInstant(now) ?? new Date(0)) });
  if (hasErrors(site.problems)) return undefined;
  const { render } = notedSite(site);
  return new Map([
    ...site.routes.map((route) => [fileOf(route.url), sumOf(render(route))] as const),
    ...planFiles(site.files).map(({ name, sha256 }) => [name, sha256] as const),
  ]);
};

/** The same of a site that was written. */
export const sumsInFolder = async (folder: string): Promise<SiteSums> => {
  const files = (await filesIn(folder)).filter((file) => !ofWriting.has(file));
  const sums = files.map(
    async (file) => [file, sumOf(await readFile(join(folder, file)))] as const,
  );
  return new Map(await Promise.all(sums));
};
