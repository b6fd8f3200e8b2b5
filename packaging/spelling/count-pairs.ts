import type { Counts } from './pack-pairs.ts';

/** More than there are syllables by the spelling rules. */
const mostNumbers = 32_768;
const slots = 2 ** 23;

/** The tokens of a text, and its weight. */
export interface CountedText {
  readonly tokens: Uint16Array;
  readonly weight: number;
}

/** Counts numbers, and pairs of neighbours in a table of fixed size with room for millions. */
export const countPairs = (names: readonly string[], texts: readonly CountedText[]): Counts => {
  const numbers = new Float64Array(mostNumbers);
  const keys = new Float64Array(slots);
  const counts = new Float64Array(slots);
  for (const { tokens, weight } of texts) {
    for (let at = 1; at < tokens.length; at += 1) {
      const second = tokens[at] ?? 0;
      const key = (tokens[at - 1] ?? 0) * mostNumbers + second + 1;
      let slot = Math.imul(key, 0x9e_37_79_b1) >>> 9;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % slots;
      keys[slot] = key;
      counts[slot] = (counts[slot] ?? 0) + weight;
      numbers[second] = (numbers[second] ?? 0) + weight;
    }
  }
  const pairs = function* pairs(): Generator<readonly [number, number, number]> {
    for (const [slot, key] of keys.entries()) {
      if (key === 0) continue;
      yield [Math.floor((key - 1) / mostNumbers), (key - 1) % mostNumbers, counts[slot] ?? 0];
    }
  };
  return { names, numbers, pairs: pairs() };
};
