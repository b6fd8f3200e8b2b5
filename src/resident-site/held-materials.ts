import { makeMaterials, type Materials } from '../build/materials.ts';
import type { WholeSiteOptions } from '../build/whole-site-options.ts';
import type { Content } from '../content/content.ts';
import { checksumOf } from '../file-system/checksum.ts';

/** Makes scripts, pictures, icons and cards again only if their sources have changed. */
export const heldMaterials = (label: string, folder: string) => {
  let [key, made]: [string, Materials | undefined] = ['', undefined];
  return async (content: Content, options: WholeSiteOptions): Promise<Materials> => {
    const { media, categories, site } = content;
    const now = checksumOf(JSON.stringify([media, categories, site])).sha256;
    if (made && key === now) return made;
    made = await makeMaterials(content, label, folder, options);
    key = now;
    return made;
  };
};
