import type { WordSpan } from './placed-words.ts';

/**
 * `sure`: there is one way to write it, whatever the text says; `certain`: there is practically no doubt;
 * `likely`: an editor should look at it.
 */
export type Certainty = 'sure' | 'certain' | 'likely';

/** A word or some words of a text that are misspelled. */
export interface Misspelling extends WordSpan {
  /** In the case of what was found. */
  readonly suggestion: string;
  readonly certainty: Certainty;
}

/** A misspelling that is dropped where the text writes the word so several times, if it is a slip of the finger. */
export interface Guess extends Misspelling {
  readonly isSlip: boolean;
}
