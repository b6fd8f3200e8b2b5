import { programHash } from '../own-files/program-hash.ts';

let code: string | undefined;

/** The hash of the program that runs, by which caches are kept; what is loaded does not change any more. */
export const programCode = (): string => (code ??= programHash(process.versions));
