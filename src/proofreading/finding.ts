import type { Certainty } from '../spelling/misspelling.ts';

/** What a finding is about. Where several are at one place, the first of this list is reported. */
export const proofRules = [
  'legacy-font',
  'lost-sign',
  'lost-letters',
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
  /** The text at that place as it is seen; an invisible character by its code point (`U+200B`). */
  readonly found: string;
  /** What should be there instead, where that is known. */
  readonly suggestion?: string;
  /** How sure it is, where not every finding of the rule is certain. */
  readonly certainty?: Certainty;
}

/** A finding that has no line and column yet. */
export interface Mark {
  /** Where it begins in the raw text. */
  readonly start: number;
  readonly found: string;
  readonly suggestion?: string;
  readonly certainty?: Certainty;
  /** Set where nothing else is reported about the text up to here. */
  readonly end?: number;
}
