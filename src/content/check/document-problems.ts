import { slugOf } from '../../url/slug.ts';
import type { CheckableDocument, Locators } from '../content.ts';
import { numberSign } from '../documents/document-number.ts';
import { DocumentReferences } from '../documents/document-references.ts';
import type { YamlPath } from '../parse/parse-yaml.ts';
import { problem, withFix, type Place, type Problem } from '../problem.ts';

/** Finds a place within one document's front matter. */
type At = (...path: YamlPath) => Place;

const relations = ['replaces', 'amends'] as const;

/** Days of one document that contradict each other. */
const dayProblems = ({ issued, inForce, expires }: CheckableDocument, at: At): Problem[] => {
  const begins = inForce ?? issued;
  return [
    ...(issued && inForce && inForce < issued
      ? [problem('DOCUMENT_IN_FORCE', at('inForce'), inForce, issued)]
      : []),
    ...(begins && expires && expires < begins
      ? [problem('DOCUMENT_EXPIRES', at('expires'), expires, begins)]
      : []),
  ];
};

/** The slugs that each document replaces or amends, by its own. */
type Older = ReadonlyMap<string, readonly string[]>;

/** Whether the way from a document over those that it replaces or amends comes to another one. */
const leadsTo = (end: string, start: string, older: Older): boolean => {
  const seen = new Set<string>();
  const ahead = [start];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === end) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(older.get(next) ?? []));
  }
  return false;
};

const referenceProblem = (
  reference: string,
  own: string,
  references: DocumentReferences,
  older: Older,
  at: Place,
): Problem[] => {
  const found = references.slugsOf(reference);
  /** A number that others bear too never means the document itself. */
  const [slug, ...more] = found.filter((each) => each !== own);
  if (slug === undefined && found.length > 0) return [problem('DOCUMENT_SELF', at)];
  if (slug !== undefined && more.length > 0) {
    return [problem('DOCUMENT_AMBIGUOUS', at, reference, [slug, ...more])];
  }
  if (slug !== undefined) {
    return leadsTo(own, slug, older) ? [problem('DOCUMENT_CIRCLE', at)] : [];
  }
  const near = references.nearest(reference);
  const told = problem('DOCUMENT_UNKNOWN', at, reference, near?.choice);
  return [withFix(told, near?.isNearCertain && near.choice)];
};

/** The slugs that a document replaces or amends, as far as they can be told. */
const olderOf = (document: CheckableDocument, references: DocumentReferences): string[] =>
  relations
    .flatMap((relation) => document[relation] ?? [])
    .flatMap((reference) => references.slugFrom(document.slug, reference) ?? []);

/** One document is told from another by its number, who issued it, and when. */
const signOf = ({ number, issuer, issued }: CheckableDocument): string | undefined =>
  number && issuer !== undefined && issued
    ? [numberSign(number.written), slugOf(issuer), issued.slice(0, 4)].join(' ')
    : undefined;

/** The file of the earlier one of two documents that are one, by the file of the later. */
const twinsOf = (documents: readonly CheckableDocument[]): ReadonlyMap<string, string> => {
  const same = Map.groupBy(documents, signOf);
  return new Map(
    [...same].flatMap(([sign, [first, ...others]]) =>
      sign === undefined || !first ? [] : others.map(({ file }) => [file, first.file] as const),
    ),
  );
};

/** What is wrong with the register of documents, fields of a wrong form apart. */
export const documentProblems = (
  documents: readonly CheckableDocument[],
  slugs: readonly string[],
  locators: Locators,
): Problem[] => {
  const references = new DocumentReferences(documents, slugs);
  const older: Older = new Map(documents.map((each) => [each.slug, olderOf(each, references)]));
  const twins = twinsOf(documents);
  return documents.flatMap((document) => {
    const locator = locators.get(document.file);
    if (!locator) return [];
    const at: At = (...path) => locator.valueAt(path);
    const twin = twins.get(document.file);
    return [
      ...dayProblems(document, at),
      ...(twin === undefined ? [] : [problem('DOCUMENT_TWICE', at('number'), twin)]),
      ...relations.flatMap((relation) =>
        (document[relation] ?? []).flatMap((reference, index) =>
          referenceProblem(reference, document.slug, references, older, at(relation, index)),
        ),
      ),
    ];
  });
};
