import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';
import { togetherness } from './togetherness.ts';

/** How often two syllables must occur side by side, as a power of two, to count as one error. */
const leastTogether = 4;

const numberOf = (data: SpellingData, word: string): number | undefined => {
  const letters = word.toLowerCase();
  return isVietnameseSyllable(letters) ? data.numbers.get(syllableKey(letters)) : undefined;
};

/**
 * Two syllables that were written without the space between them, separated: `biết đến` for
 * `biếtđến`. `undefined` if there is no such pair, or if it is too rare to be sure.
 */
export const separated = (data: SpellingData, word: string): string | undefined => {
  if (/^[a-z]*$/iu.test(word)) return undefined;
  let best: { readonly text: string; readonly score: number } | undefined;
  for (let cut = 1; cut < word.length; cut += 1) {
    const [one, other] = [word.slice(0, cut), word.slice(cut)];
    const [first, second] = [numberOf(data, one), numberOf(data, other)];
    if (first === undefined || second === undefined) continue;
    const score = togetherness(data.table, first, second);
    if (score >= leastTogether && score > (best?.score ?? -1))
      best = { text: `${one} ${other}`, score };
  }
  return best?.text;
};
