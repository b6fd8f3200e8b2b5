import type { MarkdownSource } from '../../content/content.ts';
import type { Place } from '../../content/problem.ts';

/**
 * The column of a target on a line: that of a link or image with this target, or else of any
 * occurrence.
 */
const columnOf = (line: string, target: string, from: number): number => {
  const inLink = line.indexOf(`](${target}`, from);
  return Math.max(inLink >= 0 ? inLink + 2 : line.indexOf(target, from), 0);
};

/**
 * Finds the positions of a text's links and images, for which the renderer reports only the line.
 * Two with the same target on one line both get both positions.
 */
export const placesInText = ({
  file,
  body,
  bodyLine,
}: MarkdownSource): ((target: string, line: number) => Place) => {
  let lines: readonly string[] | undefined;
  const searched = new Map<string, number>();
  return (target, line) => {
    lines ??= body.split('\n');
    const key = `${line} ${target}`;
    const column = columnOf(lines[line] ?? '', target, searched.get(key) ?? 0);
    searched.set(key, column + target.length);
    return { file, line: bodyLine + line, column: column + 1, length: target.length };
  };
};
