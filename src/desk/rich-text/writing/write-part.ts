import type { Node } from 'prosemirror-model';
import { readMarkdown } from '../reading/read-markdown.ts';
import { shownForm } from '../shown-form.ts';
import type { Definitions } from './definitions.ts';
import { withKeptLines } from './kept-lines.ts';
import { manners, type Manner } from './manner.ts';
import { writeBlock } from './write-block.ts';

/** A part before it was edited. */
export interface OldPart {
  readonly node: Node;
  readonly written: string;
}

const isReadAs = (text: string, node: Node, definitions: Definitions): boolean => {
  const { blocks } = readMarkdown(`${text}\n\n${definitions}`);
  const own = blocks.filter(({ start }) => start < text.length);
  return own.length === 1 && own[0] !== undefined && shownForm(own[0].node) === shownForm(node);
};

/** The texts to try, the one nearest to the old one first. */
function* candidates(
  node: Node,
  old: OldPart | undefined,
  base: Partial<Manner>,
): Generator<string> {
  for (const manner of manners) {
    const own = { ...manner, ...base };
    const form = writeBlock(node, own);
    if (old) yield withKeptLines({ written: old.written, form: writeBlock(old.node, own) }, form);
    yield form;
  }
}

/**
 * A part of a document as Markdown: the plainest text that is read as this part.
 *
 * @param base what every way of writing must do here
 */
export const writePart = (
  node: Node,
  old: OldPart | undefined,
  definitions: Definitions,
  base: Partial<Manner> = {},
): string => {
  const tried = new Set<string>();
  let last = '';
  for (const text of candidates(node, old, base)) {
    if (tried.has(text)) continue;
    tried.add(text);
    last = text;
    if (node.type.name === 'as_written' || isReadAs(text, node, definitions)) return text;
  }
  return last;
};
