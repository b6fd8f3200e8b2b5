import { diffArrays } from 'diff';

/** A part of a text that two people may have changed. */
export type MergedPiece =
  /** Nobody, one of the two, or both alike changed it. */
  | {
      readonly kind: 'settled';
      readonly text: string;
      readonly by: 'none' | 'ours' | 'theirs' | 'both';
    }
  /** Both changed it, each in another way. */
  | {
      readonly kind: 'conflict';
      readonly base: string;
      readonly ours: string;
      readonly theirs: string;
    };

/** Which version of a conflict is taken; a text of its own replaces both. */
export type Choice = 'ours' | 'theirs' | 'both' | { readonly text: string };

/** Lines of front matter, and paragraphs of the body with the blank lines after them. */
const unitsOf = (text: string): readonly string[] => {
  const [, front = '', body = ''] =
    /^(---\r?\n[^]*?^---[ \t]*(?:\r?\n|$))?([^]*)$/mu.exec(text) ?? [];
  const lines = front.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const paragraphs =
    body.match(/(?:[^\n]*\S[^\n]*(?:\n|$))+(?:[^\S\n]*(?:\n|$))*|[^]+?(?=\S|$)/gu) ?? [];
  return [...lines, ...paragraphs];
};

/** The units of the base from `start` to `end` become others. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
}

const changesFrom = (base: readonly string[], other: readonly string[]): Change[] => {
  const changes: Change[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...base], [...other])) {
    const last = changes.at(-1);
    const joins = last?.end === at;
    if (removed) {
      if (joins && last) changes[changes.length - 1] = { ...last, end: at + value.length };
      else changes.push({ start: at, end: at + value.length, units: [] });
      at += value.length;
    } else if (added) {
      if (joins && last)
        changes[changes.length - 1] = { ...last, units: [...last.units, ...value] };
      else changes.push({ start: at, end: at, units: value });
    } else {
      at += value.length;
    }
  }
  return changes;
};

/** The units of one version between two places of the base, given its changes there. */
const versionOf = (
  base: readonly string[],
  changes: readonly Change[],
  start: number,
  end: number,
) => {
  const units: string[] = [];
  let at = start;
  for (const change of changes) {
    units.push(...base.slice(at, change.start), ...change.units);
    at = change.end;
  }
  return [...units, ...base.slice(at, end)].join('');
};

const settled = (ours: string, theirs: string, base: string): MergedPiece => {
  if (ours === theirs) return { kind: 'settled', text: ours, by: ours === base ? 'none' : 'both' };
  if (theirs === base) return { kind: 'settled', text: ours, by: 'ours' };
  if (ours === base) return { kind: 'settled', text: theirs, by: 'theirs' };
  return { kind: 'conflict', base, ours, theirs };
};

interface Region {
  readonly start: number;
  readonly end: number;
  readonly ours: readonly Change[];
  readonly theirs: readonly Change[];
}

/** Changes of the same paragraphs, or two insertions at one place, belong to one region. */
const isWithin = ({ start, end }: Change, region: Region): boolean =>
  start < region.end || (start === end && region.start === region.end && start === region.end);

const regionsOf = (ours: readonly Change[], theirs: readonly Change[]): Region[] => {
  const all = [
    ...ours.map((change) => ({ change, side: 'ours' as const })),
    ...theirs.map((change) => ({ change, side: 'theirs' as const })),
  ].toSorted((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
  const regions: Region[] = [];
  for (const { change, side } of all) {
    const last = regions.at(-1);
    const own = {
      ours: side === 'ours' ? [change] : [],
      theirs: side === 'theirs' ? [change] : [],
    };
    if (last && isWithin(change, last)) {
      regions[regions.length - 1] = {
        start: last.start,
        end: Math.max(last.end, change.end),
        ours: [...last.ours, ...own.ours],
        theirs: [...last.theirs, ...own.theirs],
      };
    } else {
      regions.push({ start: change.start, end: change.end, ...own });
    }
  }
  return regions;
};

/**
 * Two versions of a text by paragraph, compared with the text that both began from. Pure; every
 * word of both versions is in some piece.
 */
export const mergeTexts = (base: string, ours: string, theirs: string): readonly MergedPiece[] => {
  const [old, mine, other] = [base, ours, theirs].map(unitsOf) as [string[], string[], string[]];
  const pieces: MergedPiece[] = [];
  let at = 0;
  const keep = (end: number): void => {
    const text = old.slice(at, end).join('');
    if (text !== '') pieces.push({ kind: 'settled', text, by: 'none' });
  };
  for (const region of regionsOf(changesFrom(old, mine), changesFrom(old, other))) {
    keep(region.start);
    pieces.push(
      settled(
        versionOf(old, region.ours, region.start, region.end),
        versionOf(old, region.theirs, region.start, region.end),
        old.slice(region.start, region.end).join(''),
      ),
    );
    at = region.end;
  }
  keep(old.length);
  return pieces;
};

const chosen = (piece: Extract<MergedPiece, { kind: 'conflict' }>, choice: Choice): string => {
  if (typeof choice === 'object') return choice.text;
  if (choice === 'ours') return piece.ours;
  if (choice === 'theirs') return piece.theirs;
  const gap = piece.theirs === '' || piece.ours === '' || piece.ours.endsWith('\n') ? '' : '\n\n';
  return `${piece.ours}${gap}${piece.theirs}`;
};

/**
 * The text after a choice at every conflict; `undefined` while choices are missing.
 *
 * @param choices in the order of the conflicts
 */
export const chosenText = (
  pieces: readonly MergedPiece[],
  choices: readonly (Choice | undefined)[],
): string | undefined => {
  let conflict = 0;
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'settled') {
      text += piece.text;
      continue;
    }
    const choice = choices[conflict];
    conflict += 1;
    if (choice === undefined) return undefined;
    text += chosen(piece, choice);
  }
  return text;
};
