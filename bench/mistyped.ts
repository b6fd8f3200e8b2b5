/** Types words wrong; the seed chooses the place. */
export type Mistype = (words: readonly string[], seed: number) => readonly string[];

const decomposed = (word: string): string => word.normalize('NFD');

const bare = (word: string): string =>
  decomposed(word).replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Applies a change to one word: the first, from the chosen place on, that it alters. */
const oneWord =
  (change: (word: string, seed: number) => string): Mistype =>
  (words, seed) => {
    for (let step = 0; step < words.length; step += 1) {
      const place = (seed + step) % words.length;
      const word = words[place] ?? '';
      const changed = word.length < 3 ? word : change(word, seed);
      if (changed !== word) return words.with(place, changed);
    }
    return words;
  };

const eachWord =
  (change: (word: string) => string): Mistype =>
  (words) =>
    words.map(change);

const toneMarks = '\u0300\u0309\u0303\u0301\u0323';

const otherTone = (word: string, seed: number): string =>
  decomposed(word)
    .replace(new RegExp(`[${toneMarks}]`, 'u'), (mark) => {
      const others = [...toneMarks].filter((other) => other !== mark);
      return others[seed % others.length] ?? mark;
    })
    .normalize('NFC');

const laterTone = (word: string): string =>
  decomposed(word)
    .replace(new RegExp(`(o)([${toneMarks}])([ae])$`, 'u'), '$1$3$2')
    .replace(new RegExp(`((?:^|[^q])u)([${toneMarks}])(y)$`, 'u'), '$1$3$2')
    .normalize('NFC');

const iAndY = (word: string): string =>
  decomposed(word)
    .replace(
      new RegExp(`^([hklmst])([iy])([${toneMarks}]?)$`, 'u'),
      (_whole, onset: string, vowel: string, tone: string) =>
        `${onset}${vowel === 'i' ? 'y' : 'i'}${tone}`,
    )
    .normalize('NFC');

const letters = 'abcdeghiklmnopqrstuvxy';

const at = (word: string, seed: number): number => 1 + (seed % Math.max(1, word.length - 1));

const lost = (word: string, seed: number): string => {
  const place = at(word, seed);
  return word.slice(0, place) + word.slice(place + 1);
};

const swapped = (word: string, seed: number): string => {
  const place = at(word, seed) - 1;
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
};

const wrong = (word: string, seed: number): string => {
  const place = at(word, seed);
  return word.slice(0, place) + letters.charAt(seed % letters.length) + word.slice(place + 1);
};

const telexTone: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0301': 's',
  '\u0323': 'j',
};

/** The Telex keys of a syllable, the tone last: `đại` is `ddaij`. */
const telex = (word: string): string => {
  let tone = '';
  const keys = decomposed(word)
    .replaceAll(new RegExp(`[${toneMarks}]`, 'gu'), (mark) => {
      tone = telexTone[mark] ?? '';
      return '';
    })
    .replaceAll(/([aeo])\u0302/gu, '$1$1')
    .replaceAll(/([aou])[\u0306\u031B]/gu, '$1w')
    .replaceAll('đ', 'dd');
  return keys + tone;
};

const joined: Mistype = (words, seed) => {
  const place = seed % Math.max(1, words.length - 1);
  return [
    ...words.slice(0, place),
    `${words[place] ?? ''}${words[place + 1] ?? ''}`,
    ...words.slice(place + 2),
  ];
};

/** The ways to type, each with the recall at ten to reach. */
export const mistypes: Readonly<Record<string, readonly [Mistype, goal: number]>> = {
  'as written': [(words) => words, 0.95],
  'without marks': [eachWord(bare), 0.95],
  decomposed: [eachWord(decomposed), 0.95],
  'd for đ': [eachWord((word) => word.replaceAll('đ', 'd')), 0.95],
  'tone mark placed otherwise': [oneWord(laterTone), 0.8],
  'i and y': [oneWord(iAndY), 0.8],
  'one tone wrong': [oneWord(otherTone), 0.8],
  'two letters swapped': [oneWord(swapped), 0.8],
  'a letter lost': [oneWord(lost), 0.8],
  'a letter wrong': [oneWord(wrong), 0.8],
  Telex: [eachWord(telex), 0.8],
  'two syllables joined': [joined, 0.8],
};
