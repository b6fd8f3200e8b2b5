import type { MarkdownIt, Token } from 'markdown-it';
import { baseParser } from '../../../markdown/base-parser.ts';
import { piecesOf } from '../../../markdown/findings/pieces-of.ts';
import type { Piece } from '../../../markdown/findings/piece.ts';
import type { InlineNote } from '../../../markdown/places/written-tokens.ts';

/** A text as tokens, before anything is added for readers. */
export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  /** The pieces with words, by their token. */
  readonly pieces: ReadonlyMap<Token, Piece>;
  readonly notes: readonly InlineNote[];
}

/** Rules that change a text for its page, or search it for faults. */
const otherRules = [
  'findings',
  'footnote_tail',
  'linkify',
  'abbr_replace',
  'smartquotes',
  'text_join',
];

const createParser = (): MarkdownIt => {
  const parser = baseParser({ footnotes: '', backToText: '' }, false);
  parser.core.ruler.after('callouts', 'rich_text', ({ src, tokens, env }) => {
    const { list: notes = [] } = (env['footnotes'] ?? {}) as { list?: InlineNote[] };
    const pieces = piecesOf({ src, tokens, markdown: parser, notes });
    const parsed: ParsedMarkdown = {
      tokens,
      pieces: new Map(pieces.map((piece) => [piece.token, piece])),
      notes,
    };
    env['parsed'] = parsed;
  });
  parser.core.ruler.disable(otherRules, true);
  return parser;
};

let parser: MarkdownIt | undefined;

/** The tokens of a text, by the same rules that make its page. */
export const parsedMarkdown = (text: string): ParsedMarkdown => {
  const env: { readonly parsed?: ParsedMarkdown } = {};
  (parser ??= createParser()).parse(text, env);
  return env.parsed ?? { tokens: [], pieces: new Map(), notes: [] };
};

/** A text in quotation marks or an address without its escapes. */
export const withoutEscapes = (text: string): string =>
  (parser ??= createParser()).utils.unescapeAll(text);

/** An address as links have it. */
export const linkAddress = (text: string): string =>
  (parser ??= createParser()).normalizeLink(text);
