import { slugOf } from '../../url/slug.ts';
import type { CheckableOfficialDocument, Locators } from '../content.ts';
import { numberSign } from '../official-documents/official-document-number.ts';
import { OfficialDocumentReferences } from '../official-documents/official-document-references.ts';
import type { YamlPath } from '../parse/parse-yaml.ts';
import { hangingOn, problem, withReplacement, type Place, type Problem } from '../problem.ts';

/** Finds a place within the front matter of one official document. */
type At = (...path: YamlPath) => Place;

const relations = ['replaces', 'amends'] as const;

/** Days of one official document that contradict each other. */
const dayProblems = (
  { issued, inForce, expires }: CheckableOfficialDocument,
  at: At,
): Problem[] => {
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

/** The slugs that each official document replaces or amends, by its own slug. */
type Older = ReadonlyMap<string, readonly string[]>;

/** Whether the chain of replaced or amended documents leads from one to another. */
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
  references: OfficialDocumentReferences,
  older: Older,
  at: Place,
): Problem[] => {
  const found = references.slugsOf(reference);
  /** If several documents have the number, the document itself is not the one meant. */
  const [slug, ...more] = found.filter((each) => each !== own);
  if (slug === undefined && found.length > 0) return [problem('DOCUMENT_SELF', at)];
  if (slug !== undefined && more.length > 0) {
    return [problem('DOCUMENT_AMBIGUOUS', at, reference, [slug, ...more])];
  }
  if (slug !== undefined) {
    return leadsTo(own, slug, older) ? [problem('DOCUMENT_CIRCLE', at)] : [];
  }
  const near = references.nearest(reference);
  const reported = problem('DOCUMENT_UNKNOWN', at, reference, near?.choice);
  return [withReplacement(reported, near?.isNearCertain && near.choice)];
};

/**
 * The slugs of the documents that an official document replaces or amends, if they are unambiguous.
 */
const olderOf = (
  officialDocument: CheckableOfficialDocument,
  references: OfficialDocumentReferences,
): string[] =>
  relations
    .flatMap((relation) => officialDocument[relation] ?? [])
    .flatMap((reference) => references.slugFrom(officialDocument.slug, reference) ?? []);

/** Number, issuer and day of issue together identify an official document. */
const signOf = ({ number, issuer, issued }: CheckableOfficialDocument): string | undefined =>
  number && issuer !== undefined && issued
    ? [numberSign(number.written), slugOf(issuer), issued.slice(0, 4)].join(' ')
    : undefined;

/** Each official document that exists twice: the earlier file by the later file. */
const duplicatesOf = (
  officialDocuments: readonly CheckableOfficialDocument[],
): ReadonlyMap<string, string> => {
  const same = Map.groupBy(officialDocuments, signOf);
  return new Map(
    [...same].flatMap(([sign, [first, ...others]]) =>
      sign === undefined || !first ? [] : others.map(({ file }) => [file, first.file] as const),
    ),
  );
};

/** Faults in the register of official documents, except fields with a wrong format. */
export const officialDocumentProblems = (
  officialDocuments: readonly CheckableOfficialDocument[],
  slugs: readonly string[],
  locators: Locators,
): Problem[] => {
  const references = new OfficialDocumentReferences(officialDocuments, slugs);
  const older: Older = new Map(
    officialDocuments.map((each) => [each.slug, olderOf(each, references)]),
  );
  const duplicates = duplicatesOf(officialDocuments);
  return officialDocuments.flatMap((officialDocument) => {
    const locator = locators.get(officialDocument.file);
    if (!locator) return [];
    const at: At = (...path) => locator.valueAt(path);
    const duplicate = duplicates.get(officialDocument.file);
    return [
      ...dayProblems(officialDocument, at),
      ...(duplicate === undefined
        ? []
        : [hangingOn(problem('DOCUMENT_TWICE', at('number'), duplicate), duplicate)]),
      ...relations.flatMap((relation) =>
        (officialDocument[relation] ?? []).flatMap((reference, index) =>
          referenceProblem(
            reference,
            officialDocument.slug,
            references,
            older,
            at(relation, index),
          ),
        ),
      ),
    ];
  });
};
