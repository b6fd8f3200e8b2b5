/** The possible traits of a UTF-16 unit. */
export const trait = {
  /** A letter, or a mark that belongs to one. */
  letter: 1,
  capital: 2,
  digit: 4,
  /** A combining mark. */
  mark: 8,
  /**
   * Zero width: soft hyphen, joiners, direction marks, byte order marks, fillers, control
   * characters (Word writes U+000B for its line break).
   */
  invisible: 16,
  noBreakSpace: 32,
  /** A character that NFC replaces by another one. */
  singleton: 64,
  /** A letter that Windows-1252 lacks, such as `ế` or `đ`. */
  beyondWindows: 128,
} as const;

/** Without NUL: no text file contains it, and below it marks the end of a text. */
const invisible = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]--[\0\t\n\r]]|\u034F/v;

const tests: readonly (readonly [number, (sign: string) => boolean])[] = [
  [trait.letter, (sign) => /[\p{L}\p{M}]/u.test(sign)],
  [trait.capital, (sign) => /\p{Lu}/u.test(sign)],
  [trait.digit, (sign) => /\d/u.test(sign)],
  [trait.mark, (sign) => /\p{M}/u.test(sign)],
  [trait.beyondWindows, (sign) => /[\p{L}--[\0-\u00FFŒœŠšŽžŸƒˆ]]/v.test(sign)],
  [trait.singleton, (sign) => sign.normalize('NFC') !== sign],
  [trait.invisible, (sign) => invisible.test(sign)],
  [trait.noBreakSpace, (sign) => /[\u00A0\u2007\u202F]/u.test(sign)],
];

const unknown = -1;

/** The traits of units that were asked for: looking them up is much faster than any pattern. */
const unitTraits = new Int16Array(0x1_00_00).fill(unknown);

const computed = (unit: number): number => {
  const sign = String.fromCharCode(unit);
  const all = tests.reduce((traits, [bit, test]) => (test(sign) ? traits | bit : traits), 0);
  unitTraits[unit] = all;
  return all;
};

/** The traits at an index of a text; 0 beyond its end, where `| 0` turns NaN into 0. */
export const traitsAt = (text: string, index: number): number => {
  const unit = text.charCodeAt(index) | 0;
  const known = unitTraits[unit] ?? 0;
  return known === unknown ? computed(unit) : known;
};

/** All traits of any unit of a text. */
export const traitsOf = (text: string): number => {
  let traits = 0;
  for (let index = 0; index < text.length; index += 1) traits |= traitsAt(text, index);
  return traits;
};
