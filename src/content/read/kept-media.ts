import { hash } from 'node:crypto';
import { extname } from 'node:path';
import type { KeptEntries } from '../../file-system/kept-entries/kept-entries.ts';
import { mediaSignatures } from './file-kinds.ts';
import { fileState, type HeldFiles } from './held-files.ts';
import type { SourceFile } from './source-file.ts';

const isMedia = (place: string): boolean => Object.hasOwn(mediaSignatures, extname(place).slice(1));

/**
 * Keeps the checksums and sizes of media files from run to run, by size, times and inode: an archive
 * of sounds is not read again for one edited text. Files with a fault are read each time.
 */
export const keptMedia = (entries: Pick<KeptEntries, 'get' | 'set'>): HeldFiles => ({
  of: async (place, read) => {
    const state = isMedia(place) ? fileState(place) : undefined;
    if (state === undefined) return read();
    const key = hash('sha256', JSON.stringify(['media', place, state]), 'hex');
    const known = entries.get(key)?.facts as Omit<SourceFile, 'bytes'> | undefined;
    if (known) return { ...known, bytes: new Uint8Array() };
    const result = await read();
    if (!('bytes' in result) || result.problem || !result.media) return result;
    const { bytes: _, ...facts } = result;
    /** A file that changed while it was read has another state now. */
    if (fileState(place) === state) entries.set(key, { facts, texts: [] });
    return result;
  },
});
