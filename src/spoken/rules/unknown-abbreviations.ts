import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { haveNames, letterNames } from '../letters/letter-names.ts';
import { byPattern, type Reading } from '../spoken-rule.ts';

/** Longer runs of capitals are names: `SAMSUNG`. */
const longest = 6;

/** `XYZK`: letter by letter, and reported. Words in capitals are words. */
export const unknownAbbreviations = byPattern(
  'abbreviation',
  /(?<![\p{L}\d])\p{Lu}{2,12}(?![\p{L}\d])/gu,
  ([written]): Reading | undefined => {
    if (isVietnameseSyllable(written)) return undefined;
    const isSpelled = written.length <= longest && haveNames(written);
    return {
      spoken: isSpelled ? letterNames(written) : written,
      doubt: 'unknown-abbreviation',
    };
  },
);
