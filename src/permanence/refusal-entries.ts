import { sitePaths } from '../url/site-path.ts';
import type { AddressRefusal } from './compare-refusals.ts';

/** What the entries of a register are called, and the list in which they stand. */
interface EntryWords {
  readonly word: string;
  readonly list: string;
}

/** By what the addresses of their pages begin with. */
const entryWords: readonly (readonly [folder: string, EntryWords])[] = [
  [sitePaths.categoryFolder, { word: 'chuyên mục', list: 'categories' }],
  [sitePaths.unitFolder, { word: 'đơn vị', list: 'units' }],
  [sitePaths.congress('x').slice(0, -2), { word: 'đại hội', list: 'congresses' }],
  [sitePaths.term('x').slice(0, -2), { word: 'nhiệm kỳ', list: 'terms' }],
  [sitePaths.thread('x').slice(0, -2), { word: 'dòng sự kiện', list: 'threads' }],
];

/** What the entry is called whose addresses would be lost. */
export const entryOf = ({ addresses }: AddressRefusal): EntryWords => {
  const found = entryWords.find(([folder]) =>
    addresses.some(({ path }) => path.startsWith(folder)),
  );
  return found?.[1] ?? { word: 'mục', list: '' };
};

/** What stands below an address goes where that goes, so only the uppermost need be named. */
export const uppermost = (addresses: readonly string[]): string[] =>
  addresses.filter(
    (address) =>
      !addresses.some(
        (above) => above !== address && above.endsWith('/') && address.startsWith(above),
      ),
  );

/** An entry of `redirects.yaml` for what is given up. */
export const leadingLine = ({ addresses }: AddressRefusal): string => {
  const [front = ''] = uppermost(addresses.map(({ path }) => path));
  return `- { from: ${front}, to: / }`;
};

/** A term is no entry of a register, so its former years need an entry of their own. */
export const formerLines = (id: string, { list }: EntryWords): string[] =>
  list === 'terms'
    ? ['terms:', '  - id: NĂM-NĂM', `    formerIds: [${id}]`]
    : [`formerIds: [${id}]`];
