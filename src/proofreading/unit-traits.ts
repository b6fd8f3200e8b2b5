/** What a UTF-16 unit may be. */
export const trait = {
  /** A letter or a mark on one. */
  letter: 1,
  capital: 2,
  digit: 4,
  /** A mark on a letter, in a sign of its own. */
  mark: 8,
  /**
   * Takes no room: soft hyphen, joiners, marks of direction and of byte order, fillers, control
   * signs (Word writes U+000B for its line break).
   */
  invisible: 16,
  noBreakSpace: 32,
  /** A sign that NFC writes otherwise. */
  singleton: 64,
  /** A letter that Windows-1252 has not, such as `ế` or `đ`. */
  beyondWindows: 128,
} as const;

/** NUL is not among them: no text file has it, and it stands for the end of a text below. */
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

/** The traits of every unit, asked once: looking them up is far quicker than any pattern. */
const unitTraits = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return tests.reduce((traits, [bit, test]) => (test(sign) ? traits | bit : traits), 0);
});

/** The traits at a place of a text; none beyond its end, where `| 0` makes NaN a unit without any. */
export const traitsAt = (text: string, index: number): number =>
  unitTraits[text.charCodeAt(index) | 0] ?? 0;

/** All traits that any unit of a text has. */
export const traitsOf = (text: string): number => {
  let traits = 0;
  for (let index = 0; index < text.length; index += 1) traits |= traitsAt(text, index);
  return traits;
};
