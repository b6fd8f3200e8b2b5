import type { OfficialDocument } from '../../content/content.ts';
import { OfficialDocumentReferences } from '../../content/official-documents/official-document-references.ts';

/** The relations of an official document; each list is in the order of the register. */
export interface OfficialDocumentRelations {
  readonly replaces: readonly OfficialDocument[];
  readonly replacedBy: readonly OfficialDocument[];
  readonly amends: readonly OfficialDocument[];
  readonly amendedBy: readonly OfficialDocument[];
}

/** An official document and an older one that it replaces or amends. */
type Pair = readonly [newer: OfficialDocument, older: OfficialDocument];

/** The pairs of one relation, each once, in the order of the newer and then of the older ones. */
const pairsOf = (
  officialDocuments: readonly OfficialDocument[],
  references: OfficialDocumentReferences,
  relation: 'replaces' | 'amends',
): Pair[] => {
  const places = new Map(officialDocuments.map(({ slug }, index) => [slug, index]));
  return officialDocuments.flatMap((newer) => {
    const found = newer[relation].flatMap((reference) => {
      const slug = references.slugFrom(newer.slug, reference);
      return (slug === undefined ? undefined : places.get(slug)) ?? [];
    });
    const inOrder = [...new Set(found)].toSorted((a, b) => a - b);
    return inOrder.flatMap((place): Pair[] => {
      const older = officialDocuments[place];
      return older ? [[newer, older]] : [];
    });
  });
};

/** The relations of each official document of a register. */
export const officialDocumentRelations = (
  officialDocuments: readonly OfficialDocument[],
): ((officialDocument: OfficialDocument) => OfficialDocumentRelations) => {
  const references = new OfficialDocumentReferences(officialDocuments);
  const ways = (relation: 'replaces' | 'amends') => {
    const pairs = pairsOf(officialDocuments, references, relation);
    const [byNewer, byOlder] = [
      Map.groupBy(pairs, ([newer]) => newer),
      Map.groupBy(pairs, ([, older]) => older),
    ];
    return {
      older: (officialDocument: OfficialDocument) =>
        (byNewer.get(officialDocument) ?? []).map(([, older]) => older),
      newer: (officialDocument: OfficialDocument) =>
        (byOlder.get(officialDocument) ?? []).map(([newer]) => newer),
    };
  };
  const [replacing, amending] = [ways('replaces'), ways('amends')];
  return (officialDocument) => ({
    replaces: replacing.older(officialDocument),
    replacedBy: replacing.newer(officialDocument),
    amends: amending.older(officialDocument),
    amendedBy: amending.newer(officialDocument),
  });
};
