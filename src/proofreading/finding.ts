import type { Certainty } from '../spelling/misspelling.ts';

/** The kinds of findings. If several are at one position, the first of this list is reported. */
export const proofRules = [
  'legacy-font',
  'lost-sign',
  'lost-letters',
  'left-over',
  'glued-number',
  'doubled-paragraph',
  'unmarked',
  'nfd',
  'zero-width',
  'unit-name',
  'spelling',
  'doubled-word',
  'space-before-punctuation',
  'space-after-punctuation',
  'half-capital',
  'sentence-capital',
  'doubled-sign',
  'unpaired-sign',
  'open-end',
  'doubled-space',
  'tone-placement',
  'word-html',
  'no-break-space',
  'byline-in-body',
  'byline-alone',
  'all-caps',
] as const;

export type ProofRule = (typeof proofRules)[number];

/** One thing in a text that an editor may want to mend. */
export interface Finding {
  readonly rule: ProofRule;
  /** From 0. */
  readonly line: number;
  /** UTF-16 units of the raw text, from 0. */
  readonly column: number;
  /** The visible text at that position; an invisible character as its code point (`U+200B`). */
  readonly found: string;
  /** The right text, if it is known. */
  readonly suggestion?: string;
  /** How certain it is, if not every finding of the rule is certain. */
  readonly certainty?: Certainty;
}

/** A finding without line and column. */
export interface Mark {
  /** Its beginning in the raw text. */
  readonly start: number;
  readonly found: string;
  readonly suggestion?: string;
  readonly certainty?: Certainty;
  /** Set if nothing else is reported about the text up to here. */
  readonly end?: number;
}
