import { distance } from 'fastest-levenshtein';
import { slugOf } from '../url/slug.ts';

/** The furthest that a slip of the hand lies from the word that was meant. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 4));

/**
 * The choice that a wrong word was most likely meant to be: compared without diacritics, case and
 * punctuation; `undefined` when none is near. The first of equally near choices is taken.
 */
export const nearestOf = (word: string, choices: Iterable<string>): string | undefined => {
  const folded = slugOf(word);
  if (folded === '') return undefined;
  let nearest: string | undefined;
  let least = tolerance(folded) + 1;
  for (const choice of choices) {
    const target = slugOf(choice);
    if (Math.abs(target.length - folded.length) >= least) continue;
    const steps = distance(folded, target);
    if (steps < least) [nearest, least] = [choice, steps];
  }
  return nearest;
};
