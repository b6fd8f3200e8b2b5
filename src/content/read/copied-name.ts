import { extname } from 'node:path';

/** What Windows, macOS, OneDrive, Dropbox and Google Drive put behind the name of a copy. */
const copied = [
  /^(?<stem>.+?) - (?:Copy|Bản sao|Sao chép|Copie)(?: \(\d+\))?$/iu,
  /^(?<stem>.+?)[ _-]?\(\d+\)$/u,
  /^(?<stem>.+?) (?:copy|bản sao)(?: \d+)?$/iu,
  /^(?:Copy of|Bản sao của) (?<stem>.+)$/iu,
  /^(?<stem>.+?) \([^()]*(?:conflicted copy|bản sao xung đột|case conflict)[^()]*\)$/iu,
  /** OneDrive adds the name of the computer, in capitals. */
  /^(?<stem>.+?)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*$/u,
] as const;

/** The name of which a file's name says that it is a copy: `tin - Copy.md` is one of `tin.md`. */
export const originalNameOf = (name: string): string | undefined => {
  const ending = extname(name);
  const own = name.slice(0, name.length - ending.length).normalize('NFC');
  for (const pattern of copied) {
    const stem = pattern.exec(own)?.groups?.['stem'];
    if (stem !== undefined) return `${stem}${ending}`;
  }
  return undefined;
};

/** Where two texts differ first, each as it is there; `undefined` where they are the same. */
export interface Difference {
  /** From 1. */
  readonly line: number;
  readonly original: string;
  readonly copy: string;
}

/** Line ends and spaces at them make no difference. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

/** How many letters of a long line are shown before the place where it differs. */
const lead = 20;

/** Both lines from shortly before they differ, so that a sentence can quote their beginnings. */
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
