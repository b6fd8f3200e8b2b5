/*
 * TCVN3 (TCVN 5712:1993 VN3, also ABC; the fonts .VnTime, .VnArial …) has one byte for each letter.
 * Its text is shown as the Windows-1252 letters of those bytes: `§¹i héi` for `Đại hội`.
 */

/** The code chart, A1 to FE: the shown letters, and their meanings. U+00AD is the soft hyphen. */
const chart = [
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
  ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
] as const;

const meantBy: ReadonlyMap<string, string> = new Map(
  chart.flatMap(([seen, meant]) =>
    [...seen].map((letter, index): [string, string] => [letter, meant[index] ?? letter]),
  ),
);

/** Matches every non-ASCII letter of TCVN3, as shown. */
export const tcvn3Letters: RegExp = new RegExp(`[${[...meantBy.keys()].join('')}]`, 'gu');

export interface Tcvn3Options {
  /** The font of the text; fonts with a name ending in `H` (`.VnTimeH`) show only capitals. */
  readonly font?: string | undefined;
}

/**
 * TCVN3 text, shown as Windows-1252 letters, as Unicode (NFC). Other characters stay as they are.
 * Accented capitals exist only through fonts: without the font's name they become small (`ấn Độ`).
 * @example decodeTcvn3('§¹i héi') // 'Đại hội'
 * @example decodeTcvn3('®¹i héi', { font: '.VnTimeH' }) // 'ĐẠI HỘI'
 */
export const decodeTcvn3 = (text: string, { font = '' }: Tcvn3Options = {}): string => {
  const decoded = text
    .normalize('NFC')
    .replaceAll(tcvn3Letters, (letter) => meantBy.get(letter) ?? letter);
  return (/^\.vn.*H$/iu.test(font) ? decoded.toUpperCase() : decoded).normalize('NFC');
};
