import type { OfficialDocument } from '../content/content.ts';
import { yearOf } from '../dates/calendar-date.ts';
import { slugOf } from '../url/slug.ts';

/** Official documents that have something in common. */
export interface OfficialDocumentGroup {
  /** As in its address. */
  readonly slug: string;
  /** As its newest official document names it. */
  readonly name: string;
  readonly documents: readonly OfficialDocument[];
}

const byName = new Intl.Collator('vi');

const groupsOf = (
  documents: readonly OfficialDocument[],
  nameOf: (document: OfficialDocument) => string,
): OfficialDocumentGroup[] => {
  const groups = Map.groupBy(documents, (document) => officialDocumentGroupSlug(nameOf(document)));
  return [...groups].map(([slug, same]) => ({
    slug,
    name: same[0] === undefined ? slug : nameOf(same[0]),
    documents: same,
  }));
};

/** A name without a letter or digit has no slug of its own. */
export const officialDocumentGroupSlug = (name: string): string => slugOf(name) || 'khac';

/**
 * The three ways to choose among official documents: by kind and issuer in alphabetical order, by
 * year.
 */
export interface OfficialDocumentGroups {
  readonly kinds: readonly OfficialDocumentGroup[];
  /** Newest first. */
  readonly years: readonly OfficialDocumentGroup[];
  readonly issuers: readonly OfficialDocumentGroup[];
}

/** @param documents newest first */
export const officialDocumentGroups = (
  documents: readonly OfficialDocument[],
): OfficialDocumentGroups => {
  const named = (nameOf: (document: OfficialDocument) => string): OfficialDocumentGroup[] =>
    groupsOf(documents, nameOf).toSorted((a, b) => byName.compare(a.name, b.name));
  return {
    kinds: named(({ kind }) => kind),
    years: groupsOf(documents, ({ issued }) => yearOf(issued)),
    issuers: named(({ issuer }) => issuer),
  };
};
