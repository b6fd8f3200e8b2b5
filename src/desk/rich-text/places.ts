import type { Node } from 'prosemirror-model';
import type { RichText, SourceBlock } from './reading/read-markdown.ts';
import { isBlank } from './shown-parts.ts';

/** The lines of a part: where each begins in it, and its size. */
interface Line {
  readonly start: number;
  readonly size: number;
}

const linesOf = (part: Node): Line[] => {
  if (part.isTextblock) return [{ start: 1, size: part.content.size }];
  const lines: Line[] = [];
  part.descendants((node, pos) => {
    if (node.isTextblock) lines.push({ start: pos + 2, size: node.content.size });
    return !node.isTextblock;
  });
  return lines;
};

/** A place in a part: which of its lines, and how far into it. */
interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

/** The place of the words that are written at a position. */
const linePlace = ({ node, segments }: SourceBlock, position: number): LinePlace => {
  const lines = linesOf(node);
  let [line, offset] = [0, 0];
  for (const { size, start, end } of segments) {
    while (offset >= (lines[line]?.size ?? Infinity) && line < lines.length - 1) {
      line += 1;
      offset = 0;
    }
    if (position < start) return { line, offset };
    if (position < end) return { line, offset: offset + Math.min(position - start, size) };
    offset += size;
  }
  return { line, offset };
};

/** The parts of a document that are written, each with its position. */
export const writtenNodes = (doc: Node): { readonly node: Node; readonly pos: number }[] => {
  const found: { node: Node; pos: number }[] = [];
  doc.forEach((node, pos) => {
    if (!isBlank(node)) found.push({ node, pos });
  });
  return found;
};

/**
 * The position in a document of what is written at a position in its text.
 *
 * @param read the text of the document, read again
 */
export const documentPosition = (doc: Node, read: RichText, position: number): number => {
  const blocks = read.blocks.filter(({ node }) => !isBlank(node));
  const index = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= position),
  );
  const block = blocks[index];
  const nodes = writtenNodes(doc);
  const part = nodes[Math.min(index, nodes.length - 1)];
  if (!block || !part) return 0;
  const { line, offset } = linePlace(block, position);
  const lines = linesOf(part.node);
  const target = lines[Math.min(line, lines.length - 1)];
  return target ? part.pos + target.start + Math.min(offset, target.size) : part.pos;
};
