import { maskFencedCode } from '../../proofreading/mask-code.ts';
import type { Repair } from './repair.ts';

/** A line of a text, without its line end. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** A version of a passage between Git's marks. */
export interface ConflictVersion {
  /** The first and last line, from 1; if the version is empty, the last is before the first. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const signs = { opens: '<', base: '|', divides: '=', closes: '>' } as const;

type Mark = keyof typeof signs;

/** Git writes seven signs, and more around a nested conflict. */
const markPatterns = Object.fromEntries(
  Object.entries(signs).map(([mark, sign]) => [
    mark,
    new RegExp(`^[${sign}]{7,40}(?:$| ${mark === 'divides' ? '$' : ''})`, 'u'),
  ]),
) as Readonly<Record<Mark, RegExp>>;

const markOf = ({ text }: Line): Mark | undefined =>
  (Object.keys(signs) as Mark[]).find((mark) => markPatterns[mark].test(text));

/** The line indexes of one conflict; marks of nested conflicts belong to its versions. */
interface Conflict {
  readonly opens: number;
  readonly base: number | undefined;
  readonly divides: number;
  readonly closes: number;
}

/** A conflict whose later marks have not been read yet. */
interface OpenConflict {
  readonly opens: number;
  base?: number;
  divides?: number;
}

/**
 * The conflicts in some lines, sorted by their beginnings, and marks that belong to no conflict.
 */
const conflictsIn = (lines: readonly Line[]): { conflicts: Conflict[]; left: number[] } => {
  const conflicts: Conflict[] = [];
  const left: number[] = [];
  const open: OpenConflict[] = [];
  lines.forEach((line, index) => {
    const mark = markOf(line);
    const innermost = open.at(-1);
    if (mark === 'opens') open.push({ opens: index });
    else if (mark === 'divides' && innermost) innermost.divides ??= index;
    else if (mark === 'base' && innermost && innermost.divides === undefined) {
      innermost.base ??= index;
    } else if (mark === 'closes' && innermost?.divides !== undefined) {
      const { opens, base, divides } = innermost;
      conflicts.push({ opens, base, divides, closes: index });
      open.pop();
    } else if (mark === 'closes' || mark === 'base') left.push(index);
  });
  return {
    conflicts: conflicts.toSorted((one, other) => one.opens - other.opens),
    left: [...left, ...open.map(({ opens }) => opens)],
  };
};

const versionOf = (lines: readonly Line[], after: number, before: number): ConflictVersion => ({
  from: after + 2,
  to: before,
  text: lines
    .slice(after + 1, before)
    .map(({ text }) => text)
    .join('\n'),
});

/** The lines of the version that is kept in memory: the first, unless it is empty. */
const keptOf = ({ opens, base, divides, closes }: Conflict): { from: number; to: number } => {
  const ends = base ?? divides;
  return ends === opens + 1 ? { from: divides, to: closes } : { from: opens, to: ends };
};

/** Keeps one version, so that the faults around it are found too; line numbers do not change. */
const repairsOf = (lines: readonly Line[], conflict: Conflict): Repair[] => {
  const { opens, base, divides, closes } = conflict;
  const details = [versionOf(lines, opens, base ?? divides), versionOf(lines, divides, closes)];
  const { from, to } = keptOf(conflict);
  const at = lines[opens]?.start ?? 0;
  const without = (first: number, last: number): Repair => {
    const start = lines[first]?.start ?? 0;
    const end = (lines[last]?.start ?? 0) + (lines[last]?.text.length ?? 0);
    const insert = '\n'.repeat(last - first);
    return { start, end, insert, code: 'GIT_CONFLICT', details: [], at: start, isSure: false };
  };
  return [
    { ...without(opens, from), details, at, atEnd: at + (lines[opens]?.text.length ?? 0) },
    { ...without(to, closes), isFurther: true },
  ];
};

const leftMark = ({ text, start }: Line): Repair => ({
  start,
  end: start + text.length,
  insert: '',
  code: 'GIT_MARK',
  details: [text],
  at: start,
  isSure: false,
});

/** One fault for each outermost conflict; conflicts within its first version are mended with it. */
const conflictsAsRepairs = (lines: readonly Line[], conflicts: readonly Conflict[]): Repair[] => {
  let kept = { from: -1, to: -1 };
  let closes = -1;
  return conflicts.flatMap((conflict) => {
    const isOutermost = conflict.opens > closes;
    const isKept = conflict.opens > kept.from && conflict.closes < kept.to;
    if (!isOutermost && !isKept) return [];
    kept = keptOf(conflict);
    closes = Math.max(closes, conflict.closes);
    const repairs = repairsOf(lines, conflict);
    return isOutermost ? repairs : repairs.map((repair) => ({ ...repair, isFurther: true }));
  });
};

/**
 * Git's conflict markers: one fault for each conflict, with both versions; a stray marker is a
 * fault of its own. A row of `=` alone is not a marker.
 */
export const conflictRepairs = (written: string): Repair[] => {
  if (!/^(?:<{7}|>{7}|\|{7})/mu.test(written)) return [];
  let start = 0;
  const lines = maskFencedCode(`${written}\n`)
    .split('\n')
    .map((masked): Line => {
      const line = { text: written.slice(start, start + masked.length), start };
      start += masked.length + 1;
      return { ...line, text: masked.startsWith('\uFFFC') ? '' : line.text };
    });
  const { conflicts, left } = conflictsIn(lines);
  const isWithin = (index: number): boolean =>
    conflicts.some(({ opens, closes }) => index > opens && index < closes);
  const marks = left.filter((index) => !isWithin(index)).flatMap((index) => lines[index] ?? []);
  return [...conflictsAsRepairs(lines, conflicts), ...marks.map(leftMark)].toSorted(
    (one, other) => one.start - other.start,
  );
};
