import { stat } from 'node:fs/promises';
import { OperationError } from '../../operation/operation-error.ts';
import type { OldSite, SiteKind } from './old-site.ts';
import { readNukeViet } from './read-nukeviet.ts';
import { readSiteFolder } from './read-site-folder.ts';
import { readWordPress } from './read-wordpress.ts';

/** The largest export, in bytes. */
const largest = 300 * 1024 * 1024;

/**
 * Reads everything that another system keeps.
 *
 * @param path a folder, or for WordPress and NukeViet an exported file
 * @throws OperationError `IMPORT_SITE_…` if it is not there or is of another kind
 */
export const readSite = async (kind: SiteKind, path: string): Promise<OldSite> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new OperationError('IMPORT_MISSING', {});
  const isExport = kind === 'wordpress' || kind === 'nukeviet';
  if (isExport !== status.isFile()) {
    throw new OperationError(isExport ? 'IMPORT_SITE_FILE' : 'IMPORT_SITE_FOLDER', {});
  }
  if (isExport && status.size > largest) throw new OperationError('IMPORT_SITE_LARGE', {});
  if (kind === 'wordpress') return readWordPress(path);
  return kind === 'nukeviet' ? readNukeViet(path) : readSiteFolder(kind, path);
};
