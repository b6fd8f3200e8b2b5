import { maskCode } from '../../proofreading/mask-code.ts';
import type { MarkdownSource } from '../content.ts';
import { problem, type Problem } from '../problem.ts';

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/u.test(line);
const isRule = (line: string): boolean =>
  /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(line);

/** Tables without a line of dashes below the first row: the page would show them as text. */
export const tableProblems = ({ file, body, bodyLine }: MarkdownSource): Problem[] => {
  if (!body.includes('|')) return [];
  const lines = maskCode(body).split('\n');
  return lines.flatMap((line, index) => {
    const isFirst = isRow(line) && !isRow(lines[index - 1] ?? '');
    const next = lines[index + 1] ?? '';
    return isFirst && isRow(next) && !isRule(next)
      ? [problem('TABLE_RULE', { file, line: bodyLine + index, column: 1 })]
      : [];
  });
};
