import { distance } from 'fastest-levenshtein';
import { slugOf } from '../url/slug.ts';

/** The furthest that a slip of the hand lies from the word that was meant. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 4));

/** A choice that is near a word that was typed. */
export interface Nearest {
  readonly choice: string;
  /** Whether it differs in marks, case and punctuation alone, or in one letter of a long word. */
  readonly isNearCertain: boolean;
}

/**
 * Finds the choice that a wrong word was most likely meant to be: compared without diacritics,
 * case and punctuation; `undefined` where none is near. The first of equally near ones is taken.
 */
export const nearestIn = (choices: Iterable<string>): ((word: string) => Nearest | undefined) => {
  let folded: readonly { readonly choice: string; readonly slug: string }[] | undefined;
  return (word) => {
    folded ??= [...choices].map((choice) => ({ choice, slug: slugOf(choice) }));
    const typed = slugOf(word);
    if (typed === '') return undefined;
    let nearest: string | undefined;
    let least = tolerance(typed) + 1;
    for (const { choice, slug } of folded) {
      if (Math.abs(slug.length - typed.length) >= least) continue;
      const steps = distance(typed, slug);
      if (steps < least) [nearest, least] = [choice, steps];
    }
    if (nearest === undefined) return undefined;
    const isNearCertain = least === 0 || (least === 1 && typed.length >= 6);
    return { choice: nearest, isNearCertain };
  };
};

/** The nearest of some choices, for a single question. */
export const nearestOf = (word: string, choices: Iterable<string>): string | undefined =>
  nearestIn(choices)(word)?.choice;
