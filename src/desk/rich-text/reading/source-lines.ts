import { lastAt } from '../../../markdown/places/last-at.ts';

/** A text as it is written, with the lines that the parser sees. */
export interface SourceLines {
  /** The text as written. */
  readonly written: string;
  /** Each line without its end. */
  readonly lines: readonly string[];
  /** The position of each line in the written text; one more for its end. */
  readonly starts: readonly number[];
  /** Maps a position in the text with LF line ends to one in the written text. */
  readonly placeOf: (offset: number) => number;
}

/** Divides a text as the parser does: at LF, CRLF and CR. */
export const sourceLines = (written: string): SourceLines => {
  const lines: string[] = [];
  const starts = [0];
  const parsed = [0];
  let from = 0;
  for (const { 0: end, index } of written.matchAll(/\r\n?|\n/gu)) {
    lines.push(written.slice(from, index));
    parsed.push((parsed.at(-1) ?? 0) + index - from + 1);
    from = index + end.length;
    starts.push(from);
  }
  lines.push(written.slice(from));
  const placeOf = (offset: number): number => {
    const line = lastAt(parsed, offset);
    return (starts[line] ?? 0) + offset - (parsed[line] ?? 0);
  };
  return { written, lines, starts: [...starts, written.length], placeOf };
};
