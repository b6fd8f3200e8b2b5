import { codePoint } from 'dingbat-to-unicode';

const symbolFont = /^(?:symbol|wingdings(?: ?[23])?|webdings|zapf ?dingbats)$/iu;

/** `Wingdings2` is `Wingdings 2` in the table of signs. */
const tableName = (font: string): string =>
  font.trim().replace(/(?<=s)(?=[23]$)|(?<=zapf) (?=dingbats)/giu, (space) => (space ? '' : ' '));

/** Signs that look the same in every text, instead of those that few fonts have. */
const plain: Readonly<Record<string, string>> = {
  '∙': '•',
  '·': '•',
  '⦁': '•',
  '🗹': '☑',
  '🗷': '☒',
  '🗸': '✓',
  '🞎': '☐',
  '🞏': '☐',
  '□': '☐',
  '⮽': '☒',
  '⮚': '➢',
  '◾': '▪',
};

/** The font of a sign whose font is not known: bullets are of either, most other signs of Wingdings. */
const usualFonts = (code: number): readonly string[] =>
  code === 0xb7 ? ['Symbol'] : ['Wingdings', 'Symbol'];

/** A text in Unicode, and whether it has signs of a symbol font that nothing is known about. */
export interface SymbolText {
  readonly text: string;
  readonly isLost: boolean;
}

/**
 * Text in a symbol font such as Wingdings, which stores its signs under letters or in the private
 * area of Unicode.
 */
export const symbolText = (text: string, font: string | undefined): SymbolText => {
  const isSymbolFont = font !== undefined && symbolFont.test(font.trim());
  let isLost = false;
  const signs = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    if (!isPrivate && (!isSymbolFont || code < 0x21 || code > 0xff)) return sign;
    const fonts = isSymbolFont ? [font.trim()] : usualFonts(code - 0xf000);
    const found = fonts
      .map((each) => codePoint(tableName(each), isPrivate ? code - 0xf000 : code)?.string)
      .find((each) => each !== undefined);
    if (found === undefined && isPrivate) isLost = true;
    return found === undefined ? (isPrivate ? '□' : sign) : (plain[found] ?? found);
  });
  return { text: signs.join(''), isLost };
};
