import { keyedLoanSyllable, keyedSyllable } from './keyed-syllable.ts';

/** The keys of VIQR (RFC 1456), mapped to those of VNI. */
const letterKeys: Readonly<Record<string, string>> = { '^': '6', '+': '7', '*': '7', '(': '8' };
const toneKeys: Readonly<Record<string, string>> = {
  "'": '1',
  '`': '2',
  '?': '3',
  '~': '4',
  '.': '5',
};

/** A letter with its marks; a tone belongs to a vowel. */
const unit = /(dd|[a-z])([\^+*(]?)((?<=[aeiouy][\^+*(]?)['`?~.])?/iuy;

export interface ViqrSyllable {
  readonly text: string;
  /** How many typed characters it takes. */
  readonly length: number;
  readonly hasMarks: boolean;
}

/**
 * The syllable at the beginning of a text typed in VIQR (`ho^.i.` begins with `hội`); `undefined`
 * if there is none.
 *
 * @param endsWithSign whether a sign at the end of the word is a full stop or a question mark
 */
export const viqrSyllable = (typed: string, endsWithSign = false): ViqrSyllable | undefined => {
  let keyed = '';
  let hasTone = false;
  let length = 0;
  unit.lastIndex = 0;
  for (let found = unit.exec(typed); found; found = unit.exec(typed)) {
    const [whole, letter = '', mark = '', tone = ''] = found;
    const isLast = !/^[A-Za-z]/u.test(typed.slice(found.index + whole.length));
    const takesTone: boolean =
      tone !== '' && !hasTone && !(isLast && endsWithSign && /[.?]/u.test(tone));
    const base = letter.length === 2 ? `${letter.charAt(0)}9` : letter;
    keyed += base + (letterKeys[mark] ?? '') + (takesTone ? (toneKeys[tone] ?? '') : '');
    hasTone ||= takesTone;
    length = found.index + whole.length - (takesTone ? 0 : tone.length);
    unit.lastIndex = length;
    if (tone !== '' && !takesTone) break;
  }
  const text =
    length === 0 ? undefined : (keyedSyllable(keyed, true) ?? keyedLoanSyllable(keyed, true));
  return text === undefined ? undefined : { text, length, hasMarks: /\d/u.test(keyed) };
};
