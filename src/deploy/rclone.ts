import { runProgram } from './run-program.ts';

/** Tries again what fails by chance, but not for half an hour where no one answers. */
const patience = ['--retries', '3', '--low-level-retries', '3', '--contimeout', '15s'];

/** A place that rclone knows how to reach. */
export interface RcloneRemote {
  /** As rclone reads it: `remote:bucket/path`. */
  readonly remote: string;
  /** The same without keys, for messages. */
  readonly label: string;
}

const run = (
  { remote, label }: RcloneRemote,
  words: readonly string[],
  files: readonly string[],
): Promise<string> =>
  runProgram('rclone', [...words, '--files-from-raw', '-', '--no-traverse', ...patience], {
    input: files.map((file) => `${file}\n`).join(''),
    /** Rclone quotes a remote, keys and all, and escapes its quotation marks. */
    hush: (said) =>
      said.replaceAll(remote, label).replaceAll(JSON.stringify(remote).slice(1, -1), label),
  });

/** The text of a file there; empty where there is none. */
export const readRemote = (place: RcloneRemote, file: string): Promise<string> =>
  run(place, ['cat', place.remote], [file]);

/** Sends files of a folder, but for those that are there in the same bytes. */
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

/** Takes files away; those that are not there any more do not matter. */
export const deleteFromRemote = async (
  place: RcloneRemote,
  files: readonly string[],
): Promise<void> => {
  await run(place, ['delete', place.remote], files);
};
