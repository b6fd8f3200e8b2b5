const sentenceEnd = /[.!?…][”’"')\]]*\s*$/u;
const sentenceStart = /^\s*[\p{Lu}\p{N}“‘"'(]/u;
/** Two spaces or a backslash at the end of a line are an intended line break. */
const hardEnd = /(?: {2}|\\)$/u;

/**
 * Whether each line of a paragraph consists of whole sentences: then each is meant as a paragraph.
 */
export const areSentenceLines = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line, index) =>
      (index === 0 || sentenceStart.test(line)) &&
      (index === lines.length - 1 || (sentenceEnd.test(line) && !hardEnd.test(line))),
  );
