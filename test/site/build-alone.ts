import type { Checksum } from '../../src/file-system/checksum.ts';
import { buildInto, withOutput, type BuildableSite } from '../../src/build/build-site.ts';
import type { Builder } from '../../src/locks/take-lock.ts';

/** Ignores other builds. */
const alone: Builder = { id: 0, isAlive: () => true };

/** Builds a site while no other build can be running. */
export const buildAlone = (
  site: BuildableSite,
  contentFolder: string,
  outputFolder: string,
): Promise<ReadonlyMap<string, Checksum>> =>
  withOutput(contentFolder, outputFolder, alone, (output) => buildInto(site, output));
