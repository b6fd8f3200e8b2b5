import type { IndexEntry } from '../words/index-entry.ts';
import { hashOfFold } from '../words/shard-of.ts';
import { foldedForm } from '../words/written-form.ts';
import { firstLevel } from './first-level.ts';
import { nameLists } from './name-lists.ts';
import { folderName, type NamedText } from './named-text.ts';
import { compareDocuments, type SearchDocument } from './search-document.ts';
import { termTable } from './term-table.ts';
import { vocabularyText } from './vocabulary.ts';
import { yearPart, type YearSummary } from './year-part.ts';

/** Files of the index by their paths below its folder. */
export type IndexFiles = ReadonlyMap<string, string>;

/** `2020` of a date; pages without a date come first, without a year. */
const yearOf = ({ date }: SearchDocument): string => date?.slice(0, 4) ?? '';

/** The folder of the first level. */
const firstFolder = (
  years: readonly YearSummary[],
  documents: readonly SearchDocument[],
): Pick<IndexEntry, 'folder' | 'spread' | 'names'> & { readonly files: readonly NamedText[] } => {
  const level = firstLevel(years.map(({ terms }) => terms));
  const folded = level.words.map(foldedForm);
  const { spread, files: shards } = termTable(
    level,
    level.values,
    Uint32Array.from(folded, hashOfFold),
  );
  const names = nameLists(documents);
  const files: NamedText[] = [
    ...shards,
    ['tu.json', vocabularyText(level, folded)],
    ...[...names.files].map(([name, text]): NamedText => [`t${name}`, text]),
  ];
  return { folder: folderName('dau', files), spread, names: names.spread, files };
};

/**
 * Assembles the index of a site from its years.
 *
 * @param partOf makes the part of a year from its pages, or returns a kept one
 * @returns the parts, and what is made from all: the entry `muc-luc.json` and the folder of the
 * first level
 */
export const joinYears = <Document extends SearchDocument, Part extends YearSummary>(
  documents: readonly Document[],
  partOf: (year: string, documents: readonly Document[]) => Part,
): { readonly files: readonly NamedText[]; readonly years: readonly Part[] } => {
  const sorted = documents.toSorted(compareDocuments);
  const years = [...Map.groupBy(sorted, yearOf)].map(([year, ofYear]) => ({
    year,
    pages: ofYear.length,
    part: partOf(year, ofYear),
  }));
  const parts = years.map(({ part }) => part);
  const { files, ...first } = firstFolder(parts, sorted);
  const entry: IndexEntry = {
    ...first,
    segments: years.map(({ year, pages, part: { folder, spread } }) => ({
      year,
      folder,
      pages,
      spread,
    })),
  };
  return {
    files: [
      ['muc-luc.json', `${JSON.stringify(entry)}\n`],
      ...files.map(([name, text]): NamedText => [`${first.folder}/${name}`, text]),
    ],
    years: parts,
  };
};

/**
 * The whole index of a site: the entry `muc-luc.json`, and folders with a content hash in their
 * names: one for the first level, one for each year, oldest first. Equal documents give equal
 * bytes, whatever their order.
 */
export const searchIndex = (documents: readonly SearchDocument[]): IndexFiles => {
  const { files, years } = joinYears(documents, (year, ofYear) => yearPart(year, ofYear));
  return new Map([
    ...files,
    ...years.flatMap(({ folder, files: held }) =>
      held.map(([name, text]): NamedText => [`${folder}/${name}`, text]),
    ),
  ]);
};
