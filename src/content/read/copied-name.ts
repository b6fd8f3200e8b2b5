import { extname } from 'node:path';

/**
 * The suffixes that Windows, macOS, OneDrive, Dropbox and Google Drive add to the name of a copy.
 */
const copied = [
  /^(?<stem>.+?) - (?:Copy|Bản sao|Sao chép|Copie)(?: \(\d+\))?$/iu,
  /^(?<stem>.+?)[ _-]?\(\d+\)$/u,
  /^(?<stem>.+?) (?:copy|bản sao)(?: \d+)?$/iu,
  /^(?:Copy of|Bản sao của) (?<stem>.+)$/iu,
  /^(?<stem>.+?) \([^()]*(?:conflicted copy|bản sao xung đột|case conflict)[^()]*\)$/iu,
  /** OneDrive adds the name of the computer, in capitals. */
  /^(?<stem>.+?)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*$/u,
] as const;

/** The original name, if a file's name marks it as a copy: `tin - Copy.md` gives `tin.md`. */
export const originalNameOf = (name: string): string | undefined => {
  const ending = extname(name);
  const own = name.slice(0, name.length - ending.length).normalize('NFC');
  for (const pattern of copied) {
    const stem = pattern.exec(own)?.groups?.['stem'];
    if (stem !== undefined) return `${stem}${ending}`;
  }
  return undefined;
};

/** The first difference of two texts, with the line of each. */
export interface Difference {
  /** From 1. */
  readonly line: number;
  readonly original: string;
  readonly copy: string;
}

/** Line ends and trailing spaces are ignored. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

/** How many letters of a long line are shown before the difference. */
const lead = 20;

/** Both lines from shortly before the difference, so that a sentence can quote it. */
const fromDifference = (a: string, b: string): [string, string] => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const word = a.lastIndexOf(' ', Math.max(same - lead, 0)) + 1;
  return word <= lead ? [a, b] : [`…${a.slice(word)}`, `…${b.slice(word)}`];
};

export const firstDifference = (original: string, copy: string): Difference | undefined => {
  const [a, b] = [linesOf(original), linesOf(copy)];
  const index = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_none, at) => a[at] !== b[at],
  );
  if (index < 0) return undefined;
  const [ours, theirs] = fromDifference(a[index] ?? '', b[index] ?? '');
  return { line: index + 1, original: ours, copy: theirs };
};
