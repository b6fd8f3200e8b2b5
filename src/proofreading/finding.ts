/** What a finding is about; where several meet at one place the first of this list is told. */
export const proofRules = [
  'legacy-font',
  'nfd',
  'zero-width',
  'unit-name',
  'doubled-word',
  'space-before-punctuation',
  'space-after-punctuation',
  'doubled-space',
  'tone-placement',
  'word-html',
  'no-break-space',
  'byline-in-body',
  'all-caps',
] as const;

export type ProofRule = (typeof proofRules)[number];

/** One thing in a text that an editor may want to mend. */
export interface Finding {
  readonly rule: ProofRule;
  /** Counted from 0. */
  readonly line: number;
  /** UTF-16 units of the raw text, counted from 0. */
  readonly column: number;
  /** What stands there, as it is seen; what cannot be seen is told by its code point (`U+200B`). */
  readonly found: string;
  /** What should stand in its place, where that is known. */
  readonly suggestion?: string;
}

/** A finding whose place is not yet told by line and column. */
export interface Mark {
  /** Where it begins in the raw text. */
  readonly start: number;
  readonly found: string;
  readonly suggestion?: string;
  /** Set where nothing else is told of the text up to here. */
  readonly end?: number;
}
