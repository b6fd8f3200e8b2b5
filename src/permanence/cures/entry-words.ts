import { sitePaths } from '../../url/site-path.ts';
import type { LastingAddress } from '../compare-addresses.ts';

/** The words for the entries of a register, and the list that contains them. */
interface EntryWords {
  readonly word: string;
  readonly list: string;
}

/** By the folder of the addresses of their pages. */
const entryWords: readonly (readonly [folder: string, EntryWords])[] = [
  [sitePaths.categoryFolder, { word: 'chuyên mục', list: 'categories' }],
  [sitePaths.unitIndex, { word: 'đơn vị', list: 'units' }],
  [sitePaths.congressFolder, { word: 'đại hội', list: 'congresses' }],
  [sitePaths.termFolder, { word: 'nhiệm kỳ', list: 'terms' }],
  [sitePaths.events, { word: 'sự kiện', list: 'events' }],
  [sitePaths.threadFolder, { word: 'dòng sự kiện', list: 'threads' }],
  [sitePaths.programmeFolder, { word: 'chương trình', list: 'programmes' }],
];

/** The words for an entry whose addresses would be lost. */
export const entryOf = (addresses: readonly LastingAddress[]): EntryWords => {
  const found = entryWords.find(([folder]) =>
    addresses.some(({ path }) => path.startsWith(folder)),
  );
  return found?.[1] ?? { word: 'mục', list: '' };
};

/** The id of the entry to which an address belongs: `/chuyen-muc/<id>/…`. */
export const entryIdIn = (path: string): string => {
  const folder = entryWords.find(([each]) => path.startsWith(each))?.[0] ?? '';
  return path.slice(folder.length).split('/', 1)[0] ?? '';
};
