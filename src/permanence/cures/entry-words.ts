import { sitePaths } from '../../url/site-path.ts';
import type { LastingAddress } from '../compare-addresses.ts';

/** The words for the entries of a register, and the list that contains them. */
interface EntryWords {
  readonly word: string;
  readonly list: string;
}

/** By the first segment of the addresses of their pages. */
const entryWords: readonly (readonly [folder: string, EntryWords])[] = [
  [sitePaths.categoryFolder, { word: 'chuyên mục', list: 'categories' }],
  [sitePaths.unitIndex, { word: 'đơn vị', list: 'units' }],
  [sitePaths.congressFolder, { word: 'đại hội', list: 'congresses' }],
  [sitePaths.termFolder, { word: 'nhiệm kỳ', list: 'terms' }],
  [sitePaths.threadFolder, { word: 'dòng sự kiện', list: 'threads' }],
];

/** The words for an entry whose addresses would be lost. */
export const entryOf = (addresses: readonly LastingAddress[]): EntryWords => {
  const found = entryWords.find(([folder]) =>
    addresses.some(({ path }) => path.startsWith(folder)),
  );
  return found?.[1] ?? { word: 'mục', list: '' };
};
