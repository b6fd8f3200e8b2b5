import { programHash } from '../own-files/program-hash.ts';

let code: string | undefined;

/** The hash of the running program, the key of all caches; loaded code does not change any more. */
export const programCode = (): string => (code ??= programHash(process.versions));
