import type { Token } from 'markdown-it';

/** The tokens of one part of a text that is in no other part, with its lines. */
export interface TokenGroup {
  readonly tokens: readonly Token[];
  /** The first line, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Lists that a gap in the numbers divides, and notes, have only the lines of what is in them. */
const hasOwnLines = ({ type }: Token): boolean => !/^ordered_list_|^footnote_/u.test(type);

const linesOf = (tokens: readonly Token[]): readonly [number, number] => {
  const maps = tokens.flatMap((token) => (token.map && hasOwnLines(token) ? [token.map] : []));
  return [Math.min(...maps.map(([from]) => from)), Math.max(...maps.map(([, to]) => to))];
};

/** The outermost parts of a text; a part without lines belongs to the one before it. */
export const tokenGroups = (tokens: readonly Token[]): TokenGroup[] => {
  const groups: TokenGroup[] = [];
  let open: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    open.push(token);
    depth += token.nesting;
    if (depth > 0) continue;
    const [from, to] = linesOf(open);
    if (Number.isFinite(from)) groups.push({ tokens: open, from, to });
    open = [];
  }
  return groups;
};
