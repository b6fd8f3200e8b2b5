import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptBundle } from './kept-bundle.ts';
import { isCompiled, modulePlace, ownModule, programFolder, programPackage } from './own-files.ts';
import { programPlaces } from './program-hash.ts';

/**
 * The address of the whole program in few files (decision 0054), beside the packages that it is run with: who can
 * write there can change these too.
 *
 * @returns `undefined` where the program is to be loaded as it is
 */
export const bundledProgram = async (): Promise<string | undefined> => {
  if (isCompiled) return undefined;
  const file = await keptBundle(
    {
      ...programPlaces(),
      entry: ownModule('src/cli/run.ts'),
      define: modulePlace,
      bundles: join(programFolder, 'node_modules', '.cache', programPackage.name),
    },
    'run.mjs',
  );
  return file === undefined ? undefined : pathToFileURL(file).href;
};
