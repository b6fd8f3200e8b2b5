import type { OfficialDocument } from '../content/content.ts';
import { OfficialDocumentReferences } from '../content/official-documents/official-document-references.ts';

/** How an official document relates to others; each list in the order of the register. */
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
  documents: readonly OfficialDocument[],
  references: OfficialDocumentReferences,
  relation: 'replaces' | 'amends',
): Pair[] => {
  const places = new Map(documents.map(({ slug }, index) => [slug, index]));
  return documents.flatMap((newer) => {
    const found = newer[relation].flatMap((reference) => {
      const slug = references.slugFrom(newer.slug, reference);
      return (slug === undefined ? undefined : places.get(slug)) ?? [];
    });
    const inOrder = [...new Set(found)].toSorted((a, b) => a - b);
    return inOrder.flatMap((place): Pair[] => {
      const older = documents[place];
      return older ? [[newer, older]] : [];
    });
  });
};

/** How each official document of a register relates to the others. */
export const officialDocumentRelations = (
  documents: readonly OfficialDocument[],
): ((document: OfficialDocument) => OfficialDocumentRelations) => {
  const references = new OfficialDocumentReferences(documents);
  const ways = (relation: 'replaces' | 'amends') => {
    const pairs = pairsOf(documents, references, relation);
    const [byNewer, byOlder] = [
      Map.groupBy(pairs, ([newer]) => newer),
      Map.groupBy(pairs, ([, older]) => older),
    ];
    return {
      older: (document: OfficialDocument) =>
        (byNewer.get(document) ?? []).map(([, older]) => older),
      newer: (document: OfficialDocument) => (byOlder.get(document) ?? []).map(([newer]) => newer),
    };
  };
  const [replacing, amending] = [ways('replaces'), ways('amends')];
  return (document) => ({
    replaces: replacing.older(document),
    replacedBy: replacing.newer(document),
    amends: amending.older(document),
    amendedBy: amending.newer(document),
  });
};
