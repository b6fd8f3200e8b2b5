import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** How a staged file differs from what was planned. */
export type StagedFault = 'missing' | 'empty' | 'stray';

/** What the staged folder lacks, or holds though no one planned it. */
export class StagedSiteError extends Error {
  override readonly name = 'StagedSiteError';
  readonly kind: StagedFault;
  readonly file: string;

  constructor(kind: StagedFault, file: string) {
    super(`${kind}: ${file}`);
    this.kind = kind;
    this.file = file;
  }
}

/**
 * Compares a staged folder with what was planned.
 *
 * @param planned every file that the site consists of, relative, `/` between segments
 * @throws StagedSiteError when a file is missing, empty, or not planned
 */
export const verifyStaged = async (folder: string, planned: readonly string[]): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  for (const file of planned) {
    if (!found.delete(file)) throw new StagedSiteError('missing', file);
    if ((await stat(join(folder, file))).size === 0) throw new StagedSiteError('empty', file);
  }
  const [stray] = found;
  if (stray !== undefined) throw new StagedSiteError('stray', stray);
};
