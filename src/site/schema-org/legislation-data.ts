import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { officialDocumentValidity } from '../../newsroom/official-documents/official-document-validity.ts';
import type {
  OfficialDocumentQuestions,
  RelatedOfficialDocument,
  ShownOfficialDocument,
} from '../context/official-document-questions.ts';
import type { PageFrames } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import { thing, topThing, type JsonLd } from './schema-org.ts';

/**
 * An official document (schema.org/Legislation). It does not say whether the document is in force
 * today, which depends on the clock: `temporalCoverage` has the period, open if no end is known.
 */
export const legislationOf = (
  officialDocument: ShownOfficialDocument,
  { relationsOf }: Pick<OfficialDocumentQuestions, 'relationsOf'>,
  { absolute }: Pick<PageFrames, 'absolute'>,
): JsonLd => {
  const { path, slug, number, kind, issuer, issued, abstract, signer, original } = officialDocument;
  const { replaces, amends, replacedBy } = relationsOf(slug);
  const { from, end } = officialDocumentValidity(officialDocument, replacedBy);
  const others = (some: readonly RelatedOfficialDocument[]): JsonLd[] =>
    some.map((each) =>
      thing('Legislation', { '@id': absolute(each.path), name: officialDocumentTitle(each) }),
    );
  return topThing('Legislation', {
    '@id': absolute(path),
    url: absolute(path),
    name: officialDocumentTitle(officialDocument),
    abstract,
    legislationIdentifier: number.written,
    legislationType: kind,
    legislationDate: issued,
    legislationPassedBy: thing('Organization', { name: issuer }),
    legislationResponsible: signer === undefined ? undefined : thing('Person', { name: signer }),
    temporalCoverage: `${from}/${end?.day ?? '..'}`,
    legislationRepeals: others(replaces),
    legislationChanges: others(amends),
    encoding:
      original === undefined ? undefined : thing('MediaObject', { contentUrl: absolute(original) }),
    inLanguage: siteLanguage,
  });
};
