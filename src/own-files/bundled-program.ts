import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptBundle } from './kept-bundle.ts';
import { isCompiled, modulePlace, ownModule, programFolder, programPackage } from './own-files.ts';
import { programPlaces, sourcesHash } from './program-hash.ts';

/**
 * Packages that remain outside the bundle: they load native code or files of their own, or only few
 * commands need them, on demand. All others are bundled.
 */
const external = [
  '@11ty/*',
  '@fontsource/*',
  'esbuild',
  'ical-generator',
  'jszip',
  'mpg123-decoder',
  'read-excel-file',
  'satori',
  'sharp',
  'wasm-media-encoders',
  'workbox-*',
] as const;

/**
 * The list that npm writes whenever it installs; the lockfile may be newer or older. It is beside
 * the packages: those of an installed program are next to it.
 */
const installedPackages = (): string[] =>
  [join(programFolder, isCompiled ? '..' : 'node_modules', '.package-lock.json')].filter((file) =>
    existsSync(file),
  );

/**
 * The address of the program bundled into few files (decision 0054). They are beside the packages
 * that the program imports: whoever can write there can change those too.
 *
 * @returns `undefined` if the program is to be loaded unbundled
 */
export const bundledProgram = async (): Promise<string | undefined> => {
  const { folders, files } = programPlaces();
  const installed = installedPackages();
  /** Whether another package manager has changed a package is not known. */
  if (isCompiled && installed.length === 0) return undefined;
  const file = await keptBundle(
    {
      folders,
      files: [...files, ...installed],
      external,
      entry: ownModule('src/cli/run.ts'),
      define: () => ({ ...modulePlace, bundledSourcesHash: JSON.stringify(sourcesHash()) }),
      bundles: join(programFolder, 'node_modules', '.cache', programPackage.name),
    },
    'run.mjs',
  );
  return file === undefined ? undefined : pathToFileURL(file).href;
};
