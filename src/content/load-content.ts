import { nothingKept } from './check/kept-problems.ts';
import { noParses } from './parse/kept-parses.ts';
import { parseContent, type ParsedContent } from './parse/parse-content.ts';
import { compareProblems, type Problem } from './problem.ts';
import { nothingHeld } from './read/held-files.ts';
import { readSourceFiles } from './read/read-source-files.ts';
import { upgradeContent, type Upgrade } from './upgrade/upgrade-content.ts';

/** A content folder that was read. */
export interface LoadedContent extends ParsedContent {
  /** What leads it to the newest version; absent if it is there, or its settings are faulty. */
  readonly upgrade?: Upgrade;
}

/**
 * Reads and validates a content folder. Returns all problems of all files, sorted by file, line and
 * column, and the valid part of the content.
 *
 * @param label the name of the folder in problems, such as `content`
 * @param kept problems that earlier runs found in texts
 * @param parses texts that earlier runs have parsed
 * @param held files that this process has already read
 * @throws OperationError `CONTENT_FOLDER` if the folder does not exist or cannot be read
 */
export const loadContent = async (
  folder: string,
  label: string,
  kept = nothingKept,
  parses = noParses,
  held = nothingHeld,
): Promise<LoadedContent> => {
  const { files, problems, sharedFiles } = await readSourceFiles(folder, label, held);
  const parsed = parseContent(files, label, kept, parses);
  const realFile = (found: Problem): Problem => ({
    ...found,
    file: sharedFiles.get(found.file) ?? found.file,
  });
  const version = parsed.content?.site.contentVersion;
  const upgrade =
    version === undefined
      ? undefined
      : upgradeContent(
          files.filter(({ file }) => !sharedFiles.has(file)),
          version,
        );
  return {
    ...parsed,
    ...(upgrade && { upgrade }),
    problems: [...problems, ...parsed.problems].map(realFile).toSorted(compareProblems),
  };
};
