import { loadContent } from '../content/load-content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { withKeptProblems } from './kept-problems.ts';
import type { Folder } from './options.ts';
import { standardProgress } from './progress.ts';

/**
 * Reads a content folder and passes it on, as `build` and `check` both do; on a terminal each of
 * the two steps is shown.
 *
 * @throws ContentFolderError when the folder does not exist or cannot be read
 */
export const contentWith = async <Result>(
  { path, label }: Folder,
  phase: string,
  use: (parsed: ParsedContent) => Result | Promise<Result>,
): Promise<Result> => {
  const progress = standardProgress();
  try {
    progress.phase('Đang đọc nội dung');
    const parsed = await withKeptProblems(async (kept) => loadContent(path, label, kept));
    progress.phase(phase);
    return await use(parsed);
  } finally {
    progress.end();
  }
};
