import type { AnyNode } from 'domhandler';
import type { FootnoteDefinition } from 'mdast';
import { noMetadata, type Draft, type DraftImage } from '../draft/draft.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { listDefinitions } from './numbering/list-definitions.ts';
import { ListLabels } from './numbering/list-labels.ts';
import { BlockReading } from './reading/block-reading.ts';
import { FieldState } from './reading/field-state.ts';
import type { WordSource } from './reading/word-source.ts';
import { commentTexts } from './losses/comments.ts';
import { tellMargins } from './losses/margins.ts';
import { Losses } from './losses/losses.ts';
import { unpackDocx, type DocxParts } from './unpack-docx.ts';
import { elementsOfType, mainPart, relationsOf } from './word-parts.ts';
import { wordStyles } from './word-styles.ts';
import { allNamed, childrenOf, parseXml } from './word-xml.ts';
import { shownParagraphs } from './witness/shown-paragraphs.ts';

const damaged = (): OperationError => new OperationError('IMPORT_DAMAGED', {});

/** Word keeps the lines above its footnotes as notes of these types. */
const isOwn = (type: string | undefined): boolean => type === undefined || type === 'normal';

const notesOf = (
  parts: DocxParts,
  main: string,
  kind: 'foot' | 'end',
  source: WordSource,
): FootnoteDefinition[] =>
  elementsOfType(parts, main, `${kind}notes`, `w:${kind}note`)
    .filter(({ element }) => isOwn(element.attribs['w:type']))
    .map(({ part, element }) => {
      const identifier = `${kind}note-${element.attribs['w:id']}`;
      const own = { ...source, relations: relationsOf(parts, part) };
      const children = new BlockReading(own, new FieldState()).read(childrenOf(element));
      return { type: 'footnoteDefinition', identifier, label: identifier, children };
    });

const sourceOf = (parts: DocxParts, main: string, nodes: readonly AnyNode[]): WordSource => {
  const styles = wordStyles(parts);
  const images: DraftImage[] = [];
  return {
    parts,
    relations: relationsOf(parts, main),
    styles,
    labels: new ListLabels(listDefinitions(parts), styles),
    comments: commentTexts(parts, main, nodes),
    losses: new Losses(),
    images,
  };
};

const draftOf = (parts: DocxParts): Draft => {
  const main = mainPart(parts);
  const nodes = parseXml(parts.get(main));
  const [body] = allNamed(nodes, 'w:body');
  if (!body) throw damaged();
  const source = sourceOf(parts, main, nodes);
  const blocks = new BlockReading(source, new FieldState()).read(childrenOf(body));
  const footnotes = [
    ...notesOf(parts, main, 'foot', source),
    ...notesOf(parts, main, 'end', source),
  ];
  tellMargins(parts, main, source.losses);
  return {
    form: 'docx',
    blocks,
    footnotes,
    images: source.images,
    notes: source.losses.notes,
    witness: shownParagraphs(parts, main),
    metadata: noMetadata,
  };
};

/**
 * Reads a Word document.
 * @throws OperationError `IMPORT_…` if it is damaged, is not a Word document, or is too large when
 * unpacked
 */
export const docxToDraft = async (bytes: Uint8Array): Promise<Draft> => {
  const parts = await unpackDocx(bytes);
  try {
    return draftOf(parts);
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw damaged();
  }
};
