import { defaultStation } from '../../layouts/station.ts';
import { articleCards } from '../build/article-cards.ts';
import { makeMaterials, type Materials } from '../build/materials.ts';
import type { WholeSiteOptions } from '../build/whole-site-options.ts';
import type { Content } from '../content/content.ts';
import { checksumOf } from '../file-system/checksum.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** Makes scripts, pictures, icons and cards again only if their sources have changed. */
export const heldMaterials = (label: string, folder: string) => {
  let [key, made]: [string, Materials | undefined] = ['', undefined];
  return async (
    content: Content,
    newsroom: Newsroom,
    options: WholeSiteOptions,
  ): Promise<Materials> => {
    const { media, categories, site } = content;
    const { station = defaultStation } = options;
    const cards = articleCards(newsroom, station);
    const now = checksumOf(JSON.stringify([media, categories, site, cards, station.own])).sha256;
    if (made && key === now) return made;
    made = await makeMaterials(content, newsroom, label, folder, options);
    key = now;
    return made;
  };
};
