import type { BlockContent, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { foldText, wordCount } from '../draft/clean-text.ts';
import type { Role } from '../draft/draft.ts';

/** A block of a draft and its text. */
export interface Line {
  readonly block: BlockContent;
  readonly text: string;
  /** Without diacritics, case and punctuation. */
  readonly folded: string;
  readonly words: number;
}

const textIn = (node: Nodes): string => {
  const isSplit = node.type === 'list' || node.type === 'table' || node.type === 'tableRow';
  if (isSplit) return node.children.map(textIn).join(' ');
  return toString(node, { includeImageAlt: false }).trim();
};

/** The texts of a line: of each entry of a list, or each cell of a table. */
export const textsIn = ({ block, text }: Line): string[] => {
  if (block.type === 'list') return block.children.map((entry) => toString(entry).trim());
  if (block.type !== 'table') return [text];
  return block.children.flatMap(({ children }) => children.map((cell) => toString(cell).trim()));
};

export const linesOf = (blocks: readonly BlockContent[]): Line[] =>
  blocks.map((block) => {
    const text = textIn(block);
    return { block, text, folded: foldText(text), words: wordCount(text) };
  });

export const roleOfLine = ({ block }: Line): Role | undefined =>
  block.type === 'paragraph' ? block.data?.role : undefined;

/** The number of a picture that is alone in its paragraph. */
export const imageIn = ({ block }: Line): number | undefined => {
  const only =
    block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  return only?.type === 'image' ? Number(only.url) : undefined;
};

const lengthOfLinks = (node: Nodes): number => {
  if (node.type === 'link') return toString(node).length;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + lengthOfLinks(child), 0)
    : 0;
};

/** Whether a line is running text: long, and not made of links like a menu. */
export const isProse = ({ block, text, words }: Line): boolean =>
  block.type === 'paragraph' && words >= 25 && lengthOfLinks(block) * 2 < text.length;

/** Whether a line ends like a sentence. */
export const endsSentence = ({ text }: Line): boolean => /[.;:,…]["”')\]]*$/u.test(text);
