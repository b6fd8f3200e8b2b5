/** Replaces everything that is not prose; it is not a space, letter or punctuation mark. */
export const blankSign = '\uFFFC';

/** A range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const blanked = (text: string): string =>
  text
    .split('\n')
    .map((line) => blankSign.repeat(line.length))
    .join('\n');

/** A text with some ranges blanked out; its length and its lines stay the same. */
export const blank = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), blanked(text.slice(from, end)));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
};
