import { loadContent } from '../content/load-content.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { importOld, type ImportedOld } from '../import/sites/import-site.ts';
import { siteKinds, type SiteKind } from '../import/sites/old-site.ts';
import { readSite } from '../import/sites/read-site.ts';
import { siteReport } from '../import/sites/site-report.ts';
import { contentPaths } from '../import/write/content-paths.ts';
import { writeFiles } from '../import/write/write-files.ts';
import { OperationError } from '../operation/operation-error.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { folderOf, instantOf, type SiteFlags } from './options.ts';

export interface WholeSiteFlags extends Pick<SiteFlags, 'content' | 'now'> {
  readonly tu: string;
  readonly dryRun?: boolean;
}

const kindOf = (typed: string): SiteKind => {
  const kind = siteKinds.find((each) => each === typed.trim().toLowerCase());
  if (!kind) throw new OperationError('USAGE_SITE_KIND', { typed, known: siteKinds });
  return kind;
};

/**
 * Imports all articles of another system's site.
 *
 * @param places one folder, or one exported file
 * @throws OperationError if there is no such site, or a file cannot be written
 */
export const importSite = async (
  places: readonly string[],
  flags: WholeSiteFlags,
): Promise<ExitStatus> => {
  const kind = kindOf(flags.tu);
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new OperationError('USAGE_SITE_PLACE', { kind });
  const folder = folderOf(flags.content);
  const { content } = await loadContent(folder.path, folder.label);
  if (!content) throw new OperationError('CONTENT_FAULTY', { file: `${folder.label}/site.yaml` });
  const paths = await contentPaths(folder.path);
  const { articles, left } = await readSite(kind, folderOf(place).path);
  const now = vietnamMoment(instantOf(flags));
  const imported: ImportedOld[] = [];
  for (const article of articles) {
    const one = await importOld(article, { content, paths, label: folder.label, now });
    if (!flags.dryRun && one.files.length > 0) {
      await writeFiles(folder.path, folder.label, one.files);
    }
    /** The bytes of a large site's pictures need not stay in memory. */
    imported.push({
      ...one,
      files: one.files.map(({ path }) => ({ path, bytes: new Uint8Array() })),
    });
  }
  process.stdout.write(siteReport(imported, left, flags.dryRun === true));
  return exitStatus.ok;
};
