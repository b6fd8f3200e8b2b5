import { extname } from 'node:path/posix';
import { join } from 'node:path';
import { hashOf, keptFiles, type KeptFiles } from '../kept-folder.ts';
import { listFile, type KeptForm, type PictureSource } from './picture-list.ts';
import { codeVersion } from '../code-version.ts';

/** Everything generated from a picture. */
export interface KeptPicture {
  /** The place of each file's bytes. */
  readonly source: KeptFiles['source'];
  /** The copy for the original's address. */
  readonly copy: { readonly file: string; readonly width: number; readonly height: number };
  readonly card: string;
  /** Empty for an animated picture. */
  readonly forms: readonly KeptForm[];
}

/**
 * Everything generated from a picture's bytes, from the cache if possible.
 * @throws if the bytes cannot be read as a picture
 */
export const keptPicture = async (
  bytes: Uint8Array,
  source: PictureSource,
  cacheFolder: string,
): Promise<KeptPicture> => {
  const key = hashOf(bytes, extname(source.name), source.paper, codeVersion);
  const files = await keptFiles(join(cacheFolder, 'anh'), key, async () => {
    /** The encoders are loaded only for a picture that is not in the cache. */
    const { makePictureFiles } = await import('./picture-files.ts');
    return makePictureFiles(bytes, source);
  });
  const listed = JSON.parse(files.text(listFile)) as Omit<KeptPicture, 'source'>;
  return { ...listed, source: files.source };
};
