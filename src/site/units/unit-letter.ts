import type { KindRegister } from '../../content/unit-kinds/kind-register.ts';

/** General words at the beginning of unit names, besides the short forms of the kinds. */
const general = ['đảng bộ', 'đảng ủy', 'chi bộ', 'bộ phận', 'cơ sở', 'khối', 'trường', 'công ty'];

/** For a regular expression; the tone of `ủy` may be on either letter. */
const escaped = (word: string): string =>
  word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('ủy', '(?:ủy|u[ỷ])');

/** `X.` may touch the name; a word may not. */
const withSpace = (word: string): string =>
  `${escaped(word)}${word.endsWith('.') ? '\\s*' : '\\s+'}`;

const beginnings = new WeakMap<KindRegister, RegExp>();

const beginningsOf = (register: KindRegister): RegExp => {
  const known = beginnings.get(register);
  if (known) return known;
  const words = [...general, ...register.kinds.flatMap(({ shortForms }) => shortForms)];
  const longestFirst = [...new Set(words.map((word) => word.normalize('NFC')))].toSorted(
    (a, b) => b.length - a.length,
  );
  const made = new RegExp(`^(?:${longestFirst.map(withSpace).join('|')})`, 'iu');
  beginnings.set(register, made);
  return made;
};

/**
 * The name of a unit without the general words at its beginning: `Hồng Đức` for `Đảng bộ xã Hồng
 * Đức`.
 */
const properName = (name: string, register: KindRegister): string => {
  const beginning = beginningsOf(register);
  let proper = name.normalize('NFC').trim();
  while (beginning.test(proper)) proper = proper.replace(beginning, '');
  return proper;
};

/**
 * The letter of a unit in the index: without diacritics, `d` for D and Đ; `so` if the name has no
 * letter.
 */
export const unitLetter = ({ name }: { readonly name: string }, register: KindRegister): string => {
  const [first = ''] = properName(name, register).normalize('NFD').toLowerCase().replace('đ', 'd');
  return /[a-z]/u.test(first) ? first : 'so';
};

/** Every letter once, in alphabetical order. */
export const eachLetter = (letters: readonly string[]): string[] =>
  [...new Set(letters)].toSorted();
