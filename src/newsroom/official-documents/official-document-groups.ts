import { compareNames } from '../../content/compare-names.ts';
import type { OfficialDocument } from '../../content/content.ts';
import { yearOf } from '../../dates/calendar-date.ts';
import { slugOf } from '../../url/slug.ts';

/** Official documents that have something in common. */
export interface OfficialDocumentGroup {
  /** As in its address. */
  readonly slug: string;
  /** As in its newest official document. */
  readonly name: string;
  readonly officialDocuments: readonly OfficialDocument[];
}

const groupsOf = (
  officialDocuments: readonly OfficialDocument[],
  nameOf: (officialDocument: OfficialDocument) => string,
): OfficialDocumentGroup[] => {
  const groups = Map.groupBy(officialDocuments, (officialDocument) =>
    officialDocumentGroupSlug(nameOf(officialDocument)),
  );
  return [...groups].map(([slug, same]) => ({
    slug,
    name: same[0] === undefined ? slug : nameOf(same[0]),
    officialDocuments: same,
  }));
};

/** A name without a letter or digit has no slug of its own. */
export const officialDocumentGroupSlug = (name: string): string => slugOf(name) || 'khac';

/**
 * The three groupings of official documents: by kind and by issuer in alphabetical order, by year.
 */
export interface OfficialDocumentGroups {
  readonly kinds: readonly OfficialDocumentGroup[];
  /** Newest first. */
  readonly years: readonly OfficialDocumentGroup[];
  readonly issuers: readonly OfficialDocumentGroup[];
}

/** @param documents newest first */
export const officialDocumentGroups = (
  officialDocuments: readonly OfficialDocument[],
): OfficialDocumentGroups => {
  const named = (nameOf: (officialDocument: OfficialDocument) => string): OfficialDocumentGroup[] =>
    groupsOf(officialDocuments, nameOf).toSorted((a, b) => compareNames(a.name, b.name));
  return {
    kinds: named(({ kind }) => kind),
    years: groupsOf(officialDocuments, ({ issued }) => yearOf(issued)),
    issuers: named(({ issuer }) => issuer),
  };
};
