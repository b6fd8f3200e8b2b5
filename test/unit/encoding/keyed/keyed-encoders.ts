/*
 * VIQR (RFC 1456), Telex and VNI keys, written from their definitions. Nothing here is taken from
 * src, so that an error in either is noticed.
 */

/** Combining marks: circumflex, breve, horn, then acute, grave, hook, tilde, dot. */
const marks = ['\u0302', '\u0306', '\u031B'] as const;
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

interface Keys {
  readonly đ: (letter: string) => string;
  /** A letter with its circumflex, breve or horn. */
  readonly marked: (letter: string, mark: number) => string;
  readonly tones: readonly string[];
}

const viqr: Keys = {
  đ: (letter) => letter + letter,
  marked: (letter, mark) => letter + (['^', '(', '+'][mark] ?? ''),
  tones: ["'", '`', '?', '~', '.'],
};

const vni: Keys = {
  đ: (letter) => `${letter}9`,
  marked: (letter, mark) => letter + (['6', '8', '7'][mark] ?? ''),
  tones: ['1', '2', '3', '4', '5'],
};

const telex: Keys = {
  đ: (letter) => letter + letter,
  marked: (letter, mark) => letter + (mark === 0 ? letter.toLowerCase() : 'w'),
  tones: ['s', 'f', 'r', 'x', 'j'],
};

const typed = (word: string, keys: Keys, isToneAtEnd: boolean): string => {
  let late = '';
  const letters = Array.from(word.normalize('NFC'), (letter) => {
    if (/^đ$/iu.test(letter)) return keys.đ(letter === 'Đ' ? 'D' : 'd');
    const [base = '', ...parts] = letter.normalize('NFD');
    const mark = marks.findIndex((each) => parts.includes(each));
    const tone = keys.tones[tones.findIndex((each) => parts.includes(each))] ?? '';
    if (isToneAtEnd) late += tone;
    return (mark < 0 ? base : keys.marked(base, mark)) + (isToneAtEnd ? '' : tone);
  });
  return letters.join('') + late;
};

const byWord = (text: string, keys: Keys, isToneAtEnd: boolean): string =>
  text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => typed(word, keys, isToneAtEnd));

export const encodeViqr = (text: string): string => byWord(text, viqr, false);
export const encodeVniKeys = (text: string): string => byWord(text, vni, true);
export const encodeTelex = (text: string): string => byWord(text, telex, true);
/** As some people type: each tone directly after its letter. */
export const encodeTelexAtOnce = (text: string): string => byWord(text, telex, false);
