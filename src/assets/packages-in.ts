import type { Metafile } from 'esbuild';
import { join } from 'node:path';
import { programFolder } from '../own-files/own-files.ts';

/** The folder of the package that a file belongs to. */
const packageOf = (file: string): readonly string[] =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file) ?? [];

/**
 * Folders, as absolute paths, of the packages with code in a bundle, without this program itself,
 * wherever it is installed.
 *
 * @param metafile of a bundle whose working folder was the program's
 */
export const packagesIn = ({ outputs }: Metafile): readonly string[] => {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const folders = new Set(files.flatMap((file) => packageOf(join(programFolder, file))));
  return [...folders].filter((folder) => folder !== programFolder).toSorted();
};
