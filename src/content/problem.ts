import { compareText } from './compare-text.ts';
import { faults, type FaultCode } from './faults.ts';

/** Where a fault stands: the file as the editor knows it, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error` stops the build; `warning` and `note` do not. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong in the content, told so that an editor can mend it. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly code: FaultCode;
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to do about it, in Vietnamese. */
  readonly hint: string;
}

/** Makes the problem of a fault code at a place; the details are those that the catalogue asks for. */
export const problem = <Code extends FaultCode>(
  code: Code,
  { file, line, column }: Place,
  ...details: Parameters<(typeof faults)[Code]['text']>
): Problem => {
  const { severity, text } = faults[code];
  const { message, hint } = (text as (...all: typeof details) => { message: string; hint: string })(
    ...details,
  );
  return { file, line, column, severity, code, message, hint };
};

/** The first place of a file, for faults of the file as a whole. */
export const startOfFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** The order of every report: file, line, column, then code. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

/** Whether any of the problems stops a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
