import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  defaultHandlers,
  toMarkdown,
  type Info,
  type Options,
  type State,
} from 'mdast-util-to-markdown';
import type { BlockContent, Delete, FootnoteDefinition, Heading, Nodes, Parents } from 'mdast';
import { mapNodes } from '../html/footnotes.ts';

/** In an address, an ampersand begins a character reference only if a semicolon ends it. */
const plainAmpersands = (link: string): string => {
  const start = link.lastIndexOf('](');
  return link.slice(0, start) + link.slice(start).replaceAll(/\\&(?!#?\w+;)/gu, '&');
};

/**
 * Also escapes the syntax that the site's renderer supports beyond CommonMark. Cells of tables are
 * not padded, and the line below the head is `---`: every cell counts as three letters wide.
 */
const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ stringLength: () => 3 }), gfmFootnoteToMarkdown()],
  handlers: {
    link: Object.assign(
      (...link: Parameters<typeof defaultHandlers.link>) =>
        plainAmpersands(defaultHandlers.link(...link)),
      { peek: defaultHandlers.link.peek },
    ),
    delete: Object.assign(
      (node: Delete, _parent: Parents | undefined, state: State, info: Info): string =>
        `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`,
      { peek: (): string => '~' },
    ),
  },
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '^', after: '\\[', inConstruct: 'phrasing' },
    { atBreak: true, character: '|' },
  ],
};

/** The page's title is its only heading of the first level. */
const shiftHeadings = (blocks: readonly BlockContent[]): BlockContent[] => {
  const headings = blocks.filter((block) => block.type === 'heading');
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth));
  return blocks.map((block) =>
    block.type === 'heading'
      ? { ...block, depth: Math.min(6, block.depth + shift) as Heading['depth'] }
      : block,
  );
};

/**
 * markdown-it treats `_` next to a letter as text, so bold and italics may touch text only at
 * spaces.
 */
const isMark = (node: Nodes | undefined): boolean =>
  node?.type === 'emphasis' || node?.type === 'strong';

const touches = (text: Nodes | undefined, side: RegExp): boolean =>
  text !== undefined && 'value' in text && side.test(text.value);

/** A mark within a word cannot be written; the text stays, without the mark. */
const withoutMarksInWords = (node: Nodes): Nodes => {
  if (!('children' in node)) return node;
  const children: readonly Nodes[] = node.children;
  const plain = children.flatMap((child, index): Nodes[] => {
    const isInWord =
      isMark(child) &&
      (touches(children[index - 1], /[\p{L}\p{N}]$/u) ||
        touches(children[index + 1], /^[\p{L}\p{N}]/u));
    return isInWord && 'children' in child ? child.children : [child];
  });
  return { ...node, children: plain } as Nodes;
};

/** Blocks as Markdown: each paragraph is on a line of its own, and no text is parsed as markup. */
export const blocksToMarkdown = (
  blocks: readonly BlockContent[],
  footnotes: readonly FootnoteDefinition[],
): string => {
  const children = [...shiftHeadings(blocks), ...footnotes].flatMap(
    (block) => mapNodes<Nodes>(block, withoutMarksInWords) ?? [],
  );
  return toMarkdown({ type: 'root', children: children as BlockContent[] }, options);
};
