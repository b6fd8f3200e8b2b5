import { distance } from 'fastest-levenshtein';
import { slugOf } from '../url/slug.ts';

/** How many letters a mistyped word can differ from the right one. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 4));

const digitsOf = (slug: string): string => slug.replaceAll(/\D+/gu, ' ').trim();

/** The choice nearest to a typed word. */
export interface Nearest {
  readonly choice: string;
  /**
   * Whether it differs only in diacritics, case and punctuation, or in one letter of a long word. A
   * different number means a different thing: `tuan-41` is no typing error for `tuan-42`.
   */
  readonly isNearCertain: boolean;
}

/**
 * Finds the choice that was most likely meant by a wrong word, ignoring diacritics, case and
 * punctuation; `undefined` if none is near. Of several equally near ones, the first.
 */
export const nearestIn = (choices: Iterable<string>): ((word: string) => Nearest | undefined) => {
  let folded: readonly { readonly choice: string; readonly slug: string }[] | undefined;
  return (word) => {
    folded ??= [...choices].map((choice) => ({ choice, slug: slugOf(choice) }));
    const typed = slugOf(word);
    if (typed === '') return undefined;
    let nearest: string | undefined;
    let nearestSlug = '';
    let least = tolerance(typed) + 1;
    for (const { choice, slug } of folded) {
      if (Math.abs(slug.length - typed.length) >= least) continue;
      const steps = distance(typed, slug);
      if (steps < least) [nearest, nearestSlug, least] = [choice, slug, steps];
    }
    if (nearest === undefined) return undefined;
    const isOneLetter = least === 1 && typed.length >= 6;
    const isNearCertain = least === 0 || (isOneLetter && digitsOf(typed) === digitsOf(nearestSlug));
    return { choice: nearest, isNearCertain };
  };
};

/** The nearest of some choices, for a single question. */
export const nearestOf = (word: string, choices: Iterable<string>): string | undefined =>
  nearestIn(choices)(word)?.choice;
