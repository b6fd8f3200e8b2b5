import type { AnyNode } from 'domhandler';
import type { BlockContent, FootnoteDefinition, Nodes } from 'mdast';
import { elementsIn } from './elements.ts';
import { noteIn } from './note-links.ts';
import { readBlocks, type Pictures } from './read-blocks.ts';

const noPictures: Pictures = { take: () => undefined };

/** The notes of a page or document, by the names that links use for them. */
export const readFootnotes = (nodes: readonly AnyNode[]): FootnoteDefinition[] =>
  [...elementsIn(nodes)].flatMap((element): FootnoteDefinition[] => {
    const identifier = noteIn(element);
    if (identifier === undefined) return [];
    const children = readBlocks(element.children, noPictures);
    return [{ type: 'footnoteDefinition', identifier, label: identifier, children }];
  });

/** A block with each of its nodes changed, or removed if the change returns `undefined`. */
export const mapNodes = <Node extends Nodes>(
  node: Node,
  change: (node: Nodes) => Nodes | undefined,
): Node | undefined => {
  const changed = change(node) as Node | undefined;
  if (changed === undefined || !('children' in changed)) return changed;
  const children = changed.children
    .map((child) => mapNodes(child as Nodes, change))
    .filter((child) => child !== undefined);
  return { ...changed, children };
};

/**
 * Numbers the notes of a text from 1, in the order of the references to them. Notes without a
 * reference and references without a note are left out.
 */
export const numberFootnotes = (
  blocks: readonly BlockContent[],
  definitions: readonly FootnoteDefinition[],
): { blocks: BlockContent[]; footnotes: FootnoteDefinition[] } => {
  const byName = new Map(definitions.map((definition) => [definition.identifier, definition]));
  const numbers = new Map<string, string>();
  const numbered = (node: Nodes): Nodes | undefined => {
    if (node.type !== 'footnoteReference') return node;
    if (!byName.has(node.identifier)) return undefined;
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    return { ...node, identifier: number, label: number };
  };
  const text = blocks.flatMap((block) => mapNodes(block, numbered) ?? []);
  const footnotes = [...numbers].flatMap(([name, number]): FootnoteDefinition[] => {
    const definition = byName.get(name);
    if (!definition) return [];
    const children = definition.children.flatMap(
      (child) =>
        mapNodes(child, (node) => (node.type === 'footnoteReference' ? undefined : node)) ?? [],
    );
    return [{ ...definition, identifier: number, label: number, children }];
  });
  return { blocks: text, footnotes };
};
