import { lastAt } from './last-at.ts';

/** Maps a position in a piece of text to one in the whole text. */
export type PlaceInText = (offset: number) => number;

/** The position of each line's beginning. */
export const lineStartsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** A text with the positions of its lines. */
export interface TextLines {
  readonly text: string;
  readonly starts: readonly number[];
}

const lineAt = ({ text, starts }: TextLines, line: number): string =>
  text.slice(starts[line] ?? text.length, (starts[line + 1] ?? text.length + 1) - 1);

/**
 * Maps positions in a paragraph: each of its lines is the end of a line of the text, after
 * quotation and list signs.
 *
 * @param first the line of the text on which it begins
 */
export const placeInLines = (content: string, first: number, lines: TextLines): PlaceInText => {
  const own = lineStartsOf(content);
  const bases = own.map((start, index) => {
    const part = content.slice(start, (own[index + 1] ?? content.length + 1) - 1);
    /** The parser may have replaced a Tab before the words by spaces. */
    const indent = part.length - part.trimStart().length;
    const at = lineAt(lines, first + index).lastIndexOf(part.trim());
    return (lines.starts[first + index] ?? lines.text.length) + Math.max(at, 0) - indent;
  });
  return (offset) => {
    const index = lastAt(own, offset);
    return (bases[index] ?? 0) + offset - (own[index] ?? 0);
  };
};

/** Maps positions in a table cell, starting at the end of the cell before it. */
export const placeInCell = (content: string, from: number, { text }: TextLines): PlaceInText => {
  const written = content.replaceAll('|', String.raw`\|`);
  const at = text.indexOf(written, from);
  const base = at < 0 ? from : at;
  return (offset) => base + offset + (content.slice(0, offset).match(/\|/gu)?.length ?? 0);
};
