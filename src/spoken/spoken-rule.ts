import type { SpokenChoices } from './spoken-options.ts';

/** What is read out. */
export type SpokenKind =
  | 'address'
  | 'abbreviation'
  | 'date'
  | 'document-number'
  | 'fraction'
  | 'letters'
  | 'measure'
  | 'number'
  | 'ordinal'
  | 'range'
  | 'roman'
  | 'score'
  | 'sign'
  | 'telephone'
  | 'term'
  | 'time';

/** Why a reading is not certain. */
export type Doubt =
  /** Capital letters that no dictionary has; they are read letter by letter. */
  | 'unknown-abbreviation'
  /** An abbreviation with several usual meanings. */
  | 'ambiguous-abbreviation'
  /** `2/3` may be a day or a part; `11-12` may be a day or two days. */
  | 'date-or-number'
  /** `1,250` or `2.5`: the other sign is usual, so that the value may be another one. */
  | 'number-sign'
  /** A long number without groups. */
  | 'long-number'
  /** A sign that has no reading of its own here; it is left as it is. */
  | 'unread-sign';

export interface Reading {
  readonly spoken: string;
  readonly doubt?: Doubt | undefined;
  /** How many characters of the match are read; all of them if absent. */
  readonly length?: number;
}

/** A part of the text from `start` to `end` (UTF-16 offsets) and how it is read. */
export interface Claim extends Reading {
  readonly start: number;
  readonly end: number;
}

/** The end of the claimed part that overlaps with `start` to `end`, if there is one. */
export type ClaimedEnd = (start: number, end: number) => number | undefined;

/** Finds the parts of a text that it can read; parts claimed by earlier rules are not free. */
export interface SpokenRule {
  readonly kind: SpokenKind;
  readonly find: (text: string, choices: SpokenChoices, claimedEnd: ClaimedEnd) => Claim[];
}

/**
 * Reads a match. `undefined` if it is something else; a number if its first characters are, so that
 * the search goes on behind them.
 */
export type ReadMatch = (
  match: RegExpExecArray,
  choices: SpokenChoices,
) => Reading | string | number | undefined;

/**
 * A rule for everything that matches a pattern.
 *
 * @param pattern with the flag `g`; it never matches the empty text
 */
export const byPattern = (kind: SpokenKind, pattern: RegExp, read: ReadMatch): SpokenRule => ({
  kind,
  find: (text, choices, claimedEnd) => {
    const claims: Claim[] = [];
    const search = new RegExp(pattern);
    for (let match = search.exec(text); match; match = search.exec(text)) {
      const start = match.index;
      const taken = claimedEnd(start, start + 1);
      const answer = taken === undefined ? (read(match, choices) ?? 1) : taken - start;
      const reading = typeof answer === 'string' ? { spoken: answer } : answer;
      if (typeof reading === 'number') {
        search.lastIndex = start + reading;
        continue;
      }
      const { spoken, doubt, length = match[0].length } = reading;
      const end = start + length;
      const overlapEnd = claimedEnd(start, end);
      if (overlapEnd === undefined) claims.push({ start, end, spoken, doubt });
      search.lastIndex = overlapEnd === undefined ? end : start + 1;
    }
    return claims;
  },
});

/** The text before a match, up to 60 characters of its line. */
export const textBefore = ({ input, index }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 60), index).replace(/^[^]*\n/u, '');

/** The text behind a match, up to 40 characters of its line. */
export const textBehind = ({ 0: { length }, input, index }: RegExpExecArray): string =>
  input.slice(index + length, index + length + 40).replace(/\n[^]*$/u, '');
