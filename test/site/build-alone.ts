import { buildInto, withOutput, type BuildableSite } from '../../src/build/build-site.ts';
import type { Builder } from '../../src/locks/take-lock.ts';

/** No other build is asked after, none is stopped. */
const alone: Builder = { id: 0, isAlive: () => true };

/** Builds a site for which no other build is to be feared. */
export const buildAlone = (
  site: BuildableSite,
  contentFolder: string,
  outputFolder: string,
): Promise<readonly string[]> =>
  withOutput(contentFolder, outputFolder, alone, (output) => buildInto(site, output));
