import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptBundle } from './kept-bundle.ts';
import { isCompiled, modulePlace, ownModule, programFolder, programPackage } from './own-files.ts';
import { programPlaces } from './program-hash.ts';

/**
 * The address of the program bundled into few files (decision 0054). They are beside the packages
 * that the program imports: whoever can write there can change those too.
 *
 * @returns `undefined` if the program is to be loaded unbundled
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
