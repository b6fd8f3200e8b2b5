/** A line of a text, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** All lines of a text, in order; at least one. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
};
