import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import { ifThere } from '../file-system/if-there.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';

/**
 * The files that travel with a release although its manifest does not list them: what it was made
 * from, and the signature of that.
 */
export const besideFiles: readonly string[] = [
  sitePaths.provenance,
  sitePaths.provenanceSignature,
  sitePaths.provenanceLedger,
].map(fileOf);

/** Those that a built site has. */
export const filesBeside = async (
  folder: string,
): Promise<readonly ({ readonly file: string } & Checksum)[]> => {
  const found = await Promise.all(
    besideFiles.map(async (file) => {
      const bytes = await ifThere(readFile(join(folder, file)));
      return bytes ? [{ file, ...checksumOf(bytes) }] : [];
    }),
  );
  return found.flat();
};
