import { firstSyllable } from '../../src/spelling/pair-table.ts';

const runLength = 8;

/**
 * A text that shares more of its runs of eight syllables with the texts of a measurement is left
 * out.
 */
const mostShared = 0.01;

/** A number for each run of eight syllables; two different runs have the same only by chance. */
const runsOf = function* runsOf(tokens: ArrayLike<number>): Generator<number> {
  const syllables = Array.from(tokens).filter((number) => number >= firstSyllable);
  for (let start = 0; start + runLength <= syllables.length; start += 1) {
    let one = 0;
    let other = 7;
    for (let at = start; at < start + runLength; at += 1) {
      one = Math.imul(one, 1_000_003) ^ (syllables[at] ?? 0);
      other = Math.imul(other, 69_069) + (syllables[at] ?? 0);
    }
    yield (one >>> 0) * 2 ** 21 + ((other >>> 0) % 2 ** 21);
  }
};

/**
 * Whether a text is one of some texts, or quotes them at length, so that no measurement uses
 * counted texts.
 */
export const sharesRunsWith = (
  measured: readonly ArrayLike<number>[],
): ((tokens: ArrayLike<number>) => boolean) => {
  const known = new Set(measured.flatMap((tokens) => [...runsOf(tokens)]));
  return (tokens) => {
    let all = 0;
    let shared = 0;
    for (const run of runsOf(tokens)) {
      all += 1;
      if (known.has(run)) shared += 1;
    }
    return shared > mostShared * all;
  };
};
