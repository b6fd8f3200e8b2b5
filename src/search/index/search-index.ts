import { createHash } from 'node:crypto';
import { blockSize, type IndexEntry } from '../words/index-entry.ts';
import { hashOfFold } from '../words/shard-of.ts';
import { foldedForm } from '../words/written-form.ts';
import { levelsOf } from './levels.ts';
import { nameLists } from './name-lists.ts';
import { resultEntry } from './result-entry.ts';
import { compareDocuments, type SearchDocument } from './search-document.ts';
import { searchFacets } from './search-facets.ts';
import { searchPart, type SearchPart } from './search-part.ts';
import { termPages } from './term-pages.ts';
import { termTable } from './term-table.ts';
import { vocabularyText } from './vocabulary.ts';

/** Files of the index by their paths below its folder. */
export type IndexFiles = ReadonlyMap<string, string>;

type NamedText = readonly [name: string, text: string];

/** A folder is named after what is in it, so that it may be kept for ever and never mixes two states. */
const hashOf = (files: Iterable<NamedText>): string => {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}`);
  return hash.digest('hex').slice(0, 10);
};

/** `2020` of a date; what belongs to no time comes first, under no year. */
const yearOf = ({ date }: SearchDocument): string => date?.slice(0, 4) ?? '';

const blocksOf = (documents: readonly SearchDocument[]): NamedText[] =>
  Array.from({ length: Math.ceil(documents.length / blockSize) }, (_, block) => {
    const held = documents.slice(block * blockSize, (block + 1) * blockSize);
    return [`b${block}.json`, `${JSON.stringify(held.map(resultEntry))}\n`];
  });

/** Makes the part of a page, or takes the one that was kept. */
export type PartOf = (document: SearchDocument) => SearchPart;

/**
 * The whole index of a site: the entry `muc-luc.json`, and folders whose names hold the hash of what is in them: one for
 * the first level, one for each year, oldest first. Equal documents give equal bytes, whatever their order.
 */
export const searchIndex = (
  documents: readonly SearchDocument[],
  partOf: PartOf = searchPart,
): IndexFiles => {
  const sorted = documents.toSorted(compareDocuments);
  const years = [...Map.groupBy(sorted, yearOf)];
  const index = termPages(sorted.map(partOf));
  const folded = index.words.map(foldedForm);
  const folds = Uint32Array.from(folded, hashOfFold);
  const levels = levelsOf(
    index,
    years.map(([, ofYear]) => ofYear.length),
  );
  const files: NamedText[] = [];
  const addFolder = (name: string, held: readonly NamedText[]): string => {
    const folder = `${name}-${hashOf(held)}`;
    files.push(...held.map(([file, text]): NamedText => [`${folder}/${file}`, text]));
    return folder;
  };
  const segments = years.map(([year, ofYear], segment) => {
    const { spread, files: shards } = termTable(index, levels.segments[segment] ?? [], folds);
    const facets: NamedText = ['loc.json', `${JSON.stringify(searchFacets(ofYear))}\n`];
    const held = [...shards, ...blocksOf(ofYear), facets];
    const folder = addFolder(year === '' ? 'chung' : year, held);
    return { year, folder, pages: ofYear.length, spread };
  });
  const { spread, files: shards } = termTable(index, levels.first, folds);
  const names = nameLists(sorted);
  const folder = addFolder('dau', [
    ...shards,
    ['tu.json', vocabularyText(index, folded)],
    ...[...names.files].map(([name, text]): NamedText => [`t${name}`, text]),
  ]);
  const entry: IndexEntry = { folder, spread, names: names.spread, segments };
  return new Map([['muc-luc.json', `${JSON.stringify(entry)}\n`], ...files]);
};
