import { styleText } from 'node:util';
import type { Problem, Severity } from '../content/problem.ts';
import { countProblems, countSentence } from './count-problems.ts';
import { excerptOf } from './excerpt.ts';
import { groupByFile } from './group-by-file.ts';
import { problemLine } from './line-report.ts';
import { oneLine } from './one-line.ts';
import type { SourceLines } from './read-source-lines.ts';
import { severityWords } from './severity-words.ts';

/** What the terminal can show. */
export interface Look {
  readonly hasColours: boolean;
  /** Columns. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const painter =
  ({ hasColours }: Look): Paint =>
  (style, text) =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;

const colours: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'cyan'],
};

/** Columns for the line number and the bar after it. */
const gutter = 6;
const bar = ' | ';

/** A fault of a whole file is reported at its first letter, which is not itself at fault. */
const isOfWholeFile = ({ code, line, column }: Problem, source: string): boolean =>
  line === 1 && column === 1 && (source === '---' || /^(?:FILE_|ENCODING)/u.test(code));

const excerptLines = (
  problem: Problem,
  source: string | undefined,
  paint: Paint,
  { width }: Look,
): string[] => {
  if (source === undefined || source.trim() === '' || isOfWholeFile(problem, source)) return [];
  const room = Math.max(width - gutter - bar.length - 1, 20);
  const { text, indent, marked } = excerptOf(source, problem, room);
  const carets = paint(colours[problem.severity], '^'.repeat(marked));
  const number = String(problem.line).padStart(gutter);
  return [
    `${paint('dim', `${number}${bar}`)}${text}`,
    `${paint('dim', `${' '.repeat(gutter)}${bar}`)}${' '.repeat(indent)}${carets}`,
  ];
};

const painted = (problem: Problem, paint: Paint): string => {
  const line = problemLine(problem);
  const marker = ` ${severityWords[problem.severity]} [${problem.code}] `;
  const at = line.indexOf(marker);
  const [place, rest] = [line.slice(0, at), line.slice(at + marker.length)];
  const hint = oneLine(problem.hint);
  const what = rest.slice(0, rest.length - hint.length);
  const severity = paint(colours[problem.severity], severityWords[problem.severity]);
  return `${paint('bold', place)} ${severity} ${paint('dim', `[${problem.code}]`)} ${what}${paint('green', hint)}`;
};

const block = (problem: Problem, lines: readonly string[], paint: Paint, look: Look): string =>
  [
    painted(problem, paint),
    ...excerptLines(problem, lines[problem.line - 1], paint, look),
    '',
  ].join('\n');

/**
 * Problems for people, by file: where (terminals make it a link), what, the line with a caret below
 * the position; their number at the end.
 */
export const textReport = (
  problems: readonly Problem[],
  lines: SourceLines,
  look: Look,
): string => {
  const paint = painter(look);
  const files = groupByFile(problems).map(({ file, problems: ofFile }) => {
    const title = paint(['bold', 'underline'], oneLine(file));
    const blocks = ofFile.map((each) => block(each, lines.get(file) ?? [], paint, look));
    return `${title} (${countProblems(ofFile)})\n\n${blocks.join('\n')}\n`;
  });
  return files.join('') + countSentence(problems);
};
