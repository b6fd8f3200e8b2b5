import { xmlCharacters } from '../../html/escape-xml.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import {
  officialDocumentRelations,
  type OfficialDocumentRelations,
} from '../../newsroom/official-documents/official-document-relations.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { absoluteUrl, type BaseUrl } from '../../url/base-url.ts';

type OfficialDocument = Newsroom['officialDocuments'][number];

const slugsOf = (list: readonly OfficialDocument[]): string[] => list.map(({ slug }) => slug);

const officialDocumentRecord = (
  officialDocument: OfficialDocument,
  { replaces, amends }: OfficialDocumentRelations,
  baseUrl: BaseUrl,
): RecordOf<'officialDocuments'> => {
  const { slug, path, number, kind, issuer, issued, inForce, expires } = officialDocument;
  const { abstract, signer, unit, congress, role, original, sample } = officialDocument;
  return {
    id: slug,
    url: absoluteUrl(baseUrl, path),
    number: xmlCharacters(number.written),
    kind: xmlCharacters(kind),
    issuer: xmlCharacters(issuer),
    issued,
    ...(inForce !== undefined && { inForce }),
    ...(expires !== undefined && { expires }),
    abstract: xmlCharacters(abstract),
    ...(signer !== undefined && { signer: xmlCharacters(signer) }),
    ...(unit !== undefined && { unitId: unit }),
    ...(congress !== undefined && { congressId: congress }),
    ...(role !== undefined && { role }),
    replaces: slugsOf(replaces),
    amends: slugsOf(amends),
    ...(original !== undefined && { file: absoluteUrl(baseUrl, original) }),
    isSample: sample,
  };
};

/** Every official document, newest first. */
export const officialDocumentRecords = ({
  site,
  officialDocuments,
}: Newsroom): RecordOf<'officialDocuments'>[] => {
  const relationsOf = officialDocumentRelations(officialDocuments);
  return officialDocuments.map((each) =>
    officialDocumentRecord(each, relationsOf(each), site.baseUrl),
  );
};
