import { compareText } from './compare-text.ts';
import { faults, type FaultCode } from './faults/catalogue.ts';
import type { Severity } from './faults/fault.ts';

export type { Severity };

/** The place of a fault: the file as the editor knows it, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many letters of the line are meant, if known. */
  readonly length?: number | undefined;
}

/** One fault at one place of the content, with what an editor needs to mend it. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly code: FaultCode;
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to do about it, in Vietnamese. */
  readonly hint: string;
  /** The text that must replace the wrong one, if there is no doubt. */
  readonly replacement?: string | undefined;
  /** The position of the wrong text, if it is more than the place of the fault. */
  readonly replaces?: Pick<Place, 'line' | 'column' | 'length'> | undefined;
  /**
   * Other files without which the fault would not exist: a register that an article contradicts.
   */
  readonly hangsOn?: readonly string[] | undefined;
  /** The cause that it shares with others, which a report shows as one. */
  readonly shared?: SharedCause | undefined;
}

/** One cause of problems at several places. */
export interface SharedCause {
  /** The same text for all problems with this cause, and for no others. */
  readonly cause: string;
  /** What to do about all of them at once, in Vietnamese. */
  readonly hint: string;
}

/** The problem of a fault code at a place, with the details that the catalogue requires. */
export const problem = <Code extends FaultCode>(
  code: Code,
  { file, line, column, length }: Place,
  ...details: Parameters<(typeof faults)[Code]['text']>
): Problem => {
  const { severity, text } = faults[code];
  const { message, hint } = (text as (...all: typeof details) => { message: string; hint: string })(
    ...details,
  );
  return { file, line, column, severity, code, message, hint, length };
};

/** The same problem with the text that must replace the wrong one, if there is no doubt. */
export const withReplacement = (
  reported: Problem,
  replacement: string | false | undefined,
): Problem => (typeof replacement === 'string' ? { ...reported, replacement } : reported);

/** The same problem, which would not exist without some other files. */
export const hangingOn = (reported: Problem, ...files: readonly string[]): Problem => ({
  ...reported,
  hangsOn: files,
});

/** The same problem, whose cause may be shared by others. */
export const sharingCause = (reported: Problem, cause: string, hint: string): Problem => ({
  ...reported,
  shared: { cause, hint },
});

/** The same problem as a note: the text is meant to stay as it is. */
export const asNote = (reported: Problem): Problem => ({
  ...reported,
  severity: 'note',
  replacement: undefined,
});

/** The same problem, which blocks nothing; its hint begins with another possible meaning. */
export const asWarning = (reported: Problem, otherwise: string): Problem => ({
  ...reported,
  severity: 'warning',
  hint: `${otherwise}; nếu không thì ${reported.hint}`,
});

/** The beginning of a file, for faults of the file as a whole. */
export const startOfFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** The sort order of every report: file, line, column, then code. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

/** Whether any of the problems blocks a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
