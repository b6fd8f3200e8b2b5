/*
 * VNI-Windows (the fonts VNI-Times, VNI-Helve …) writes a vowel and its mark as two bytes. Its text
 * is shown as the Windows-1252 letters of those bytes: `Ñaïi hoäi` for `Đại hội`.
 */

/** A base letter, the marks that may follow it, and the letters for these pairs. */
const pairs = [
  ['a', 'øûõùï', 'àảãáạ'],
  ['a', 'êèúüéë', 'ăằẳẵắặ'],
  ['a', 'âàåãáä', 'âầẩẫấậ'],
  ['e', 'øûõùï', 'èẻẽéẹ'],
  ['e', 'âàåãáä', 'êềểễếệ'],
  ['o', 'øûõùï', 'òỏõóọ'],
  ['o', 'âàåãáä', 'ôồổỗốộ'],
  ['ô', 'øûõùï', 'ờởỡớợ'],
  ['u', 'øûõùï', 'ùủũúụ'],
  ['ö', 'øûõùï', 'ừửữứự'],
  ['y', 'øûõù', 'ỳỷỹý'],
] as const;

/** Letters of one byte. `ì` and `í` mean themselves. */
const singles = ['ôöñìæóíòî', 'ơưđìỉĩíịỵ'] as const;

const meantBy: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([base, marks, meant]) =>
    [...marks].map((mark, index): [string, string] => [base + mark, meant[index] ?? '']),
  ),
  ...[...singles[0]].map((letter, index): [string, string] => [letter, singles[1][index] ?? '']),
]);

/** Matches every non-ASCII letter of VNI, as shown; pairs come before their own halves. */
export const vniLetters: RegExp = new RegExp([...meantBy.keys()].join('|'), 'giu');

/**
 * The base letter decides the case: when Word changes the case, it leaves marks like `Aù` behind.
 */
const meaningOf = (seen: string): string => {
  const meant = meantBy.get(seen.toLowerCase()) ?? seen;
  const base = seen.charAt(0);
  return base === base.toLowerCase() ? meant : meant.toUpperCase();
};

/**
 * VNI text, shown as Windows-1252 letters, as Unicode (NFC). Other characters stay as they are.
 * @example decodeVni('Ñaïi hoäi') // 'Đại hội'
 */
export const decodeVni = (text: string): string =>
  text.normalize('NFC').replaceAll(vniLetters, meaningOf).normalize('NFC');
