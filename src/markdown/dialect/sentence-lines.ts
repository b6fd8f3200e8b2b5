const sentenceEnd = /[.!?…][”’"')\]]*\s*$/u;
/** Points of a list that has no labels, each on its line: `gồm:`, `báo cáo chính trị;`. */
const pointEnd = /(?:(?<!&#?\w{1,31});|:)\s*$/u;
const isPoint = (line: string): boolean => pointEnd.test(line) && !line.trimEnd().endsWith(':');
const sentenceStart = /^\s*[\p{Lu}\p{N}“‘"'(]/u;
/** Two spaces or a backslash at the end of a line are an intended line break. */
const hardEnd = /(?: {2}|\\)$/u;

/** Whether each line of a paragraph is a whole sentence or more, so that each is meant as a paragraph. */
const areSentences = (lines: readonly string[]): boolean =>
  lines.every(
    (line, index) =>
      (index === 0 || sentenceStart.test(line)) &&
      (index === lines.length - 1 || (sentenceEnd.test(line) && !hardEnd.test(line))),
  );

/** Whether they are points, and sentences before and after them; a point may begin with a small letter. */
const arePoints = (lines: readonly string[]): boolean =>
  lines.some(isPoint) &&
  lines.every((line, index) => {
    const above = lines[index - 1];
    const isBegun = above === undefined || sentenceStart.test(line) || pointEnd.test(above);
    const isEnded = (sentenceEnd.test(line) || pointEnd.test(line)) && !hardEnd.test(line);
    return isBegun && (index === lines.length - 1 || isEnded);
  });

/** Whether each line of a paragraph is meant as a paragraph of its own. */
export const areSentenceLines = (lines: readonly string[]): boolean =>
  lines.length > 1 && (areSentences(lines) || arePoints(lines));
