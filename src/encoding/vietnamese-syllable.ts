import { rhymes, type Rhyme } from './vietnamese-rhymes.ts';

type Rule = (rhyme: Rhyme) => boolean;

const isFront: Rule = ({ nucleus }) => /^(?:[eêi]|iê)$/u.test(nucleus);
const isRounded: Rule = ({ nucleus }) => /^(?:o[aăe]|u[âêơy]|uyê)$/u.test(nucleus);
const isY: Rule = ({ nucleus }) => nucleus === 'y';

/** `yê` has no onset (`yêu`), and only few onsets precede `y` (`kỹ`, `Mỹ`, but `bí`). */
const isPlain: Rule = ({ nucleus }) => nucleus !== 'y' && nucleus !== 'yê';
const isPlainOrY: Rule = (rhyme) => isPlain(rhyme) || isY(rhyme);
const isBack: Rule = (rhyme) => isPlain(rhyme) && !isFront(rhyme);

/** `gi` absorbs an i after it: `gì`, `gìn`, `giếng` are `g` with the rhymes in i. */
const isInI: Rule = ({ nucleus }) => nucleus === 'i' || nucleus === 'iê';

/** Each onset with the rhymes that may follow it. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['', () => true],
  ...['b', 'ch', 'd', 'đ', 'kh', 'n', 'nh', 'p', 'ph', 'r', 'tr', 'x'].map(
    (onset): [string, Rule] => [onset, isPlain],
  ),
  ...['h', 'l', 'm', 's', 't', 'th', 'v'].map((onset): [string, Rule] => [onset, isPlainOrY]),
  ['c', (rhyme) => isBack(rhyme) && !isRounded(rhyme)],
  ['k', (rhyme) => isFront(rhyme) || isY(rhyme)],
  ['g', (rhyme) => isBack(rhyme) || isInI(rhyme)],
  ['gh', isFront],
  ['ng', isBack],
  ['ngh', isFront],
  ['gi', (rhyme) => isPlain(rhyme) && !isInI(rhyme)],
  /** The glide is in the onset; `quốc` is the only rhyme in ô. For rhymes in y, see below. */
  ['qu', ({ nucleus, final }) => /^[aăâeêiơ]$/u.test(nucleus) || nucleus + final === 'ôc'],
]);

const follows = (onset: string, rest: string): boolean => {
  /** `quý`, `quỳnh`, `quyết`: the rhymes `uy uynh uyêt`, whose u is in the onset. */
  if (onset === 'qu' && /^[yỳỷỹýỵ]/u.test(rest)) return rhymes.has(`u${rest}`);
  const rhyme = rhymes.get(rest);
  return rhyme !== undefined && rules.get(onset)?.(rhyme) === true;
};

/** UTF-16 units of the longest syllable, `nghiêng`, with two combining marks on each letter. */
const longest = 7 * 3;

/** The longest onset is `ngh`. */
const onsetLengths = [0, 1, 2, 3] as const;

/**
 * Whether a word has the form of one Vietnamese syllable: an onset, a rhyme that may follow it and
 * a tone that the final allows, spelled by the rules (`c/k/qu`, `g/gh`, `ng/ngh`), with its tone
 * mark in the old or the new position (`hòa`, `hoà`). Any case, any Unicode form. Only the form is
 * checked: `can` and `the` pass; `that` and `zôn` do not.
 */
export const isVietnameseSyllable = (word: string): boolean => {
  if (word.length > longest) return false;
  const letters = word.normalize('NFC').toLowerCase();
  return onsetLengths.some((length) => follows(letters.slice(0, length), letters.slice(length)));
};

/**
 * `HĐND`, `TƯ`: capitals that are not a syllable and give no evidence about the language of a text.
 */
export const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(word) && !isVietnameseSyllable(word);

/**
 * The share, 0 to 1, of a text's words (runs of letters, without abbreviations) that are Vietnamese
 * syllables; 0 if it has none. Good Vietnamese may stay below 1 because of foreign names and typing
 * errors.
 */
export const syllableShare = (text: string): number => {
  const words = (text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) => !isAbbreviation(word),
  );
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
};
