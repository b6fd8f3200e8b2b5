import type { OfficialDocument } from '../../content/content.ts';
import {
  officialDocumentGroups,
  type OfficialDocumentGroup,
  type OfficialDocumentGroups,
} from '../../newsroom/official-documents/official-document-groups.ts';
import { officialDocumentRelations } from '../../newsroom/official-documents/official-document-relations.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { lazily } from './lazily.ts';
import { partOf } from './part-of.ts';

const listed = ['path', 'kind', 'number', 'issued', 'abstract', 'role', 'sample'] as const;

/** The fields of an official document for lists. */
export type ListedOfficialDocument = Pick<OfficialDocument, (typeof listed)[number]>;

const shown = [...listed, 'slug', 'issuer', 'signer', 'inForce', 'expires', 'original'] as const;

/** The fields of an official document that its own page shows; the text is a separate question. */
export interface ShownOfficialDocument extends Pick<OfficialDocument, (typeof shown)[number]> {
  /** Whether its file has a text below the fields. */
  readonly hasBody: boolean;
}

const relating = ['path', 'kind', 'number', 'issued', 'inForce'] as const;

/** The fields of an official document that the page of another one shows. */
export type RelatedOfficialDocument = Pick<OfficialDocument, (typeof relating)[number]>;

/** How an official document relates to others. */
export type RelationAnswers = Readonly<
  Record<'replaces' | 'replacedBy' | 'amends' | 'amendedBy', readonly RelatedOfficialDocument[]>
>;

/** The name of a list of official documents; every list is newest first. */
export type OfficialDocumentList =
  | 'all'
  | `kind/${string}`
  | `year/${string}`
  | `issuer/${string}`
  | `unit/${string}`
  | `congress/${string}`;

/** A list by kind, year or issuer, with its name and its number of documents. */
export interface GroupCount extends Pick<OfficialDocumentGroup, 'slug' | 'name'> {
  readonly count: number;
}

/** Questions about official documents (văn bản). */
export interface OfficialDocumentQuestions {
  readonly officialDocument: (slug: string) => ShownOfficialDocument | undefined;
  readonly relationsOf: (slug: string) => RelationAnswers;
  /** The newest of a list, newest first; all if no number is given. */
  readonly newestOfficialDocuments: (
    list: OfficialDocumentList,
    most?: number,
  ) => readonly ListedOfficialDocument[];
  readonly hasOfficialDocuments: () => boolean;
  /** All lists, by kind, year and issuer. */
  readonly officialDocumentGroups: () => Readonly<
    Record<keyof OfficialDocumentGroups, readonly GroupCount[]>
  >;
}

type Lists = Readonly<Record<string, (id: string) => readonly OfficialDocument[]>>;

const listsOf = (all: readonly OfficialDocument[], groups: () => OfficialDocumentGroups): Lists => {
  const among =
    (kind: keyof OfficialDocumentGroups) =>
    (slug: string): readonly OfficialDocument[] =>
      groups()[kind].find((group) => group.slug === slug)?.officialDocuments ?? [];
  return {
    all: () => all,
    kind: among('kinds'),
    year: among('years'),
    issuer: among('issuers'),
    unit: (id) => all.filter(({ unit }) => unit === id),
    congress: (id) => all.filter(({ congress }) => congress === id),
  };
};

const related = (some: readonly OfficialDocument[]): RelatedOfficialDocument[] =>
  some.map((each) => partOf(each, relating));

const counted = (groups: readonly OfficialDocumentGroup[]): GroupCount[] =>
  groups.map(({ slug, name, officialDocuments }) => ({
    slug,
    name,
    count: officialDocuments.length,
  }));

/** @param hasBody whether a document has a text below its fields */
export const officialDocumentAnswers = (
  { officialDocuments: all }: Pick<Newsroom, 'officialDocuments'>,
  hasBody: (officialDocument: OfficialDocument) => boolean,
): OfficialDocumentQuestions => {
  const bySlug = new Map(all.map((each) => [each.slug, each]));
  const relations = lazily(() => officialDocumentRelations(all));
  const groups = lazily(() => officialDocumentGroups(all));
  const lists = listsOf(all, groups);
  return {
    officialDocument: (slug) => {
      const its = bySlug.get(slug);
      return its && { ...partOf(its, shown), hasBody: hasBody(its) };
    },
    relationsOf: (slug) => {
      const its = bySlug.get(slug);
      const {
        replaces = [],
        replacedBy = [],
        amends = [],
        amendedBy = [],
      } = its ? relations()(its) : {};
      return {
        replaces: related(replaces),
        replacedBy: related(replacedBy),
        amends: related(amends),
        amendedBy: related(amendedBy),
      };
    },
    newestOfficialDocuments: (list, most) => {
      const [kind = '', id = ''] = list.split('/');
      return (lists[kind]?.(id) ?? []).slice(0, most).map((each) => partOf(each, listed));
    },
    hasOfficialDocuments: () => all.length > 0,
    officialDocumentGroups: () => {
      const { kinds, years, issuers } = groups();
      return { kinds: counted(kinds), years: counted(years), issuers: counted(issuers) };
    },
  };
};
