import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { SitePath } from '../url/site-path.ts';

/** A position in a text that names an official document with a page of its own. */
export interface Citation {
  /** The index of the first letter, from 0. */
  readonly at: number;
  readonly words: string;
  readonly path: SitePath;
}

/** Finds the official documents that a text names, in the order of the text. */
export type FindCitations = (text: string) => readonly Citation[];

const textToken = ({ Token: Made }: StateCore, content: string, level: number): Token =>
  Object.assign(new Made('text', '', 0), { content, level });

/** A text with each citation as a link. */
const linked = (
  state: StateCore,
  { content, level }: Token,
  citations: readonly Citation[],
): Token[] => {
  let from = 0;
  const tokens = citations.flatMap(({ at, words, path }) => {
    const open = new state.Token('link_open', 'a', 1);
    open.attrSet('href', path);
    const before = content.slice(from, at);
    from = at + words.length;
    return [
      ...(before === '' ? [] : [textToken(state, before, level)]),
      Object.assign(open, { level }),
      textToken(state, words, level + 1),
      Object.assign(new state.Token('link_close', 'a', -1), { level }),
    ];
  });
  const rest = content.slice(from);
  return rest === '' ? tokens : [...tokens, textToken(state, rest, level)];
};

/**
 * The parts of one paragraph, with numbers of official documents turned into links, except in
 * links.
 */
const withCitations = (state: StateCore, parts: readonly Token[], find: FindCitations): Token[] => {
  let depth = 0;
  return parts.flatMap((part) => {
    if (part.type === 'link_open') depth += 1;
    if (part.type === 'link_close') depth -= 1;
    if (part.type !== 'text' || depth > 0) return [part];
    const citations = find(part.content).filter(({ path }) => path !== state.env['path']);
    return citations.length === 0 ? [part] : linked(state, part, citations);
  });
};

/**
 * Numbers of official documents become links to their pages, except in links and code and on the
 * document's own page. This runs before abbreviations are expanded, which would split a number at
 * its letters.
 */
export const officialDocumentCitations = (markdown: MarkdownIt, find: FindCitations): void => {
  markdown.core.ruler.after('linkify', 'document_citations', (state: StateCore) => {
    for (const block of state.tokens) {
      if (block.type !== 'inline' || !block.children) continue;
      if (find(block.content).length === 0) continue;
      block.children = withCitations(state, block.children, find);
    }
  });
};
