import type { MarkdownSource } from '../../content/content.ts';
import type { Place } from '../../content/problem.ts';

/** Where a target stands on a line: as that of a link or image, else anywhere. */
const columnOf = (line: string, target: string, from: number): number => {
  const inLink = line.indexOf(`](${target}`, from);
  return Math.max(inLink >= 0 ? inLink + 2 : line.indexOf(target, from), 0);
};

/**
 * Finds the places of a text's links and images, which the renderer tells by their line alone. Two
 * with the same target on one line get the places of both.
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
