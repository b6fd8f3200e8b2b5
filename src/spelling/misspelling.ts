import type { WordSpan } from './placed-words.ts';

/**
 * `sure`: there is one way to write it, in any context; `certain`: there is practically no doubt;
 * `likely`: an editor should look at it.
 */
export type Certainty = 'sure' | 'certain' | 'likely';

/** One or more misspelled words of a text. */
export interface Misspelling extends WordSpan {
  /** In the case of the found word. */
  readonly suggestion: string;
  readonly certainty: Certainty;
}

/**
 * A misspelling that is dropped if it is a typing error and the text repeats the word this often.
 */
export interface Guess extends Misspelling {
  readonly isSlip: boolean;
}
