import { fileLines } from '../file-lines.ts';
import { runProgram } from '../run-program.ts';

/** Retries after random failures, but not for half an hour if nobody answers. */
const patience = ['--retries', '3', '--low-level-retries', '3', '--contimeout', '15s'];

/** A place that rclone can reach. */
export interface RcloneRemote {
  /** In rclone's form: `remote:bucket/path`. */
  readonly remote: string;
  /** The same without keys, for messages. */
  readonly label: string;
}

/** Rclone prints a remote with its keys, and escapes its quotation marks. */
const hushOf =
  ({ remote, label }: RcloneRemote) =>
  (said: string): string =>
    said.replaceAll(remote, label).replaceAll(JSON.stringify(remote).slice(1, -1), label);

const run = (
  place: RcloneRemote,
  words: readonly string[],
  files: readonly string[],
): Promise<string> =>
  runProgram('rclone', [...words, '--files-from-raw', '-', '--no-traverse', ...patience], {
    input: fileLines(files),
    hush: hushOf(place),
  });

/** "Directory not found": https://rclone.org/docs/#exit-code */
const noFolderStatus = 3;

/**
 * The names at the top of that place, folders with a trailing `/`; empty if there is no such place.
 */
export const namesAtRemote = async (place: RcloneRemote): Promise<readonly string[]> => {
  const text = await runProgram('rclone', ['lsf', '--max-depth', '1', place.remote, ...patience], {
    nothingStatus: noFolderStatus,
    hush: hushOf(place),
  });
  return text.split('\n').filter((name) => name !== '');
};

/** The text of a file there; empty if there is none. */
export const readRemote = (place: RcloneRemote, file: string): Promise<string> =>
  run(place, ['cat', place.remote], [file]);

/** Sends files of a folder, except those that are already there with the same bytes. */
export const copyToRemote = async (
  place: RcloneRemote,
  folder: string,
  files: readonly string[],
  headers: readonly string[] = [],
): Promise<void> => {
  const words = headers.flatMap((header) => ['--header-upload', header]);
  await run(
    place,
    ['copy', '--checksum', '--s3-no-check-bucket', ...words, folder, place.remote],
    files,
  );
};

/** Removes files; missing ones are ignored. */
export const deleteFromRemote = async (
  place: RcloneRemote,
  files: readonly string[],
): Promise<void> => {
  await run(place, ['delete', place.remote], files);
};
