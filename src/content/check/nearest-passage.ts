/** A word of a text with its line, from 1. */
interface Word {
  readonly written: string;
  readonly folded: string;
  readonly line: number;
}

/** The place of a text that is nearest to words that it does not have. */
export interface NearPassage {
  /** From 1, within the text. */
  readonly line: number;
  /** The words around the first difference. */
  readonly passage: string;
  /** The first word that differs: as quoted, and as in the text; `undefined` past an end. */
  readonly quoted: string | undefined;
  readonly found: string | undefined;
}

const wordsIn = (text: string): Word[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.replaceAll(/[*_`]/gu, '').matchAll(/\S+/gu)].map(([written]) => ({
      written,
      folded: written.toLowerCase().replaceAll(/^\P{L}+(?=\p{L})|[.,;:!?"”)]+$/gu, ''),
      line: index + 1,
    })),
  );

/** How many words on each side of the difference are shown. */
const around = 5;

/** Where the most words of the quotation are close together; `undefined` if less than half are. */
const bestStart = (words: readonly Word[], quoted: readonly Word[]): number | undefined => {
  const wanted = new Map<string, number>();
  for (const { folded } of quoted) wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  const change = (word: Word | undefined, by: 1 | -1): number => {
    const left = word && wanted.get(word.folded);
    if (!word || left === undefined) return 0;
    wanted.set(word.folded, left - by);
    return by === 1 ? Number(left > 0) : -Number(left >= 0);
  };
  let [common, best, start] = [0, Math.ceil(quoted.length / 2) - 1, -1];
  for (const [index, word] of words.entries()) {
    common += change(word, 1) + change(words[index - quoted.length], -1);
    if (common > best) [best, start] = [common, index - quoted.length + 1];
  }
  const isFound = best >= Math.ceil(quoted.length / 2) && words.length > 0;
  return isFound ? Math.max(0, start) : undefined;
};

/** The start near another one at which most words are in the same order as quoted. */
const alignedStart = (words: readonly Word[], quoted: readonly Word[], from: number): number => {
  const sameAt = (start: number): number =>
    quoted.filter(({ folded }, index) => folded === words[start + index]?.folded).length;
  return Array.from({ length: 2 * around + 1 }, (_, index) => from - around + index).reduce(
    (best, start) => (sameAt(start) > sameAt(best) ? start : best),
    from,
  );
};

/**
 * The passage of a text that has most words of a quotation, and the first word that differs;
 * `undefined` if none has half of them.
 */
export const nearestPassage = (text: string, quotation: string): NearPassage | undefined => {
  const [words, quoted] = [wordsIn(text.normalize('NFC')), wordsIn(quotation.normalize('NFC'))];
  const from = bestStart(words, quoted);
  if (from === undefined) return undefined;
  const start = alignedStart(words, quoted, from);
  const at = quoted.findIndex(({ written }, index) => written !== words[start + index]?.written);
  const first = Math.max(0, start, start + at - around);
  const shown = words.slice(first, start + at + around);
  return {
    line: words[start + at]?.line ?? words.at(-1)?.line ?? 1,
    passage: shown.map(({ written }) => written).join(' '),
    quoted: quoted[at]?.written,
    found: words[start + at]?.written,
  };
};
