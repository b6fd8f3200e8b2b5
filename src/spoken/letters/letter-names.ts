/** The names of letters in Vietnamese as abbreviations are read: `D` like `Đ`, `O` like `Ô`. */
const names: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'đê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e-lờ',
  M: 'em-mờ',
  N: 'en-nờ',
  O: 'ô',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'e-rờ',
  S: 'ét-sì',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích-xì',
  Y: 'i dài',
  Z: 'dét',
};

/** Whether every letter has a name; Cyrillic ones have none. */
export const haveNames = (letters: string): boolean =>
  [...letters.toUpperCase()].every((letter) => letter in names);

/** Letters one by one: `UBND` is `u bê en-nờ đê`; signs without a name are left out. */
export const letterNames = (letters: string): string =>
  [...letters.toUpperCase()].flatMap((letter) => names[letter] ?? []).join(' ');
