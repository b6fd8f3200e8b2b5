import { loadContent, type LoadedContent } from '../content/load-content.ts';
import { withKeptWork, type KeptWork } from './kept-work.ts';
import type { Folder } from './options.ts';
import { standardProgress, type Progress } from './progress.ts';

/**
 * Reads a content folder and passes it on, for `build` and `check`; on a terminal both steps are
 * shown.
 *
 * @param isForgotten whether to ignore the results of earlier runs
 * @throws ContentFolderError if the folder does not exist or cannot be read
 */
export const contentWith = async <Result>(
  { path, label }: Folder,
  phase: string,
  use: (
    parsed: LoadedContent,
    kept: Omit<KeptWork, 'problems' | 'parses' | 'media'>,
    progress: Progress,
  ) => Result | Promise<Result>,
  isForgotten = false,
): Promise<Result> => {
  const progress = standardProgress();
  try {
    progress.phase('Đang đọc nội dung');
    return await withKeptWork(async ({ problems, parses, media, ...kept }) => {
      const parsed = await loadContent(path, label, problems, parses, media);
      progress.phase(phase);
      return { result: await use(parsed, kept, progress), isWhole: parsed.content !== undefined };
    }, isForgotten);
  } finally {
    progress.end();
  }
};
