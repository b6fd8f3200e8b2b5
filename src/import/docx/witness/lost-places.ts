import { convertByFont } from '../legacy-font.ts';

/** The words of a text for comparisons: `CO₂` is `co2`; case does not count, signs are left out. */
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const sequenceLength = 3;

const sequencesOf = (tokens: readonly string[]): string[] => {
  const length = Math.min(sequenceLength, tokens.length);
  return tokens.slice(0, tokens.length - length + 1).map((_token, index) => {
    const sequence = tokens.slice(index, index + length);
    return sequence.join(' ');
  });
};

/** Everything that was taken over or reported, prepared for questions about words. */
interface Kept {
  readonly sequences: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly letters: string;
}

const keptOf = (texts: readonly string[]): Kept => {
  const all = texts.map(tokensOf);
  const words = all.flat();
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return {
    sequences: new Set([...all.flatMap(sequencesOf), ...pairs, ...words]),
    words: new Set(words),
    letters: words.join(''),
  };
};

/** A change within a paragraph, such as a note in its middle, breaks only the sequences around it. */
const mostBroken = 4;

/** The tokens of a paragraph that cannot be found, as stretches. */
const lostStretches = (tokens: readonly string[], kept: Kept): string[][] => {
  const sequences = sequencesOf(tokens);
  const isKept = sequences.map((each) => kept.sequences.has(each));
  const length = Math.min(sequenceLength, tokens.length);
  const stretches: string[][] = [];
  for (let from = 0; from < isKept.length;) {
    if (isKept[from]) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < isKept.length && !isKept[to]) to += 1;
    const words = tokens.slice(from, to + length - 1);
    const isWhole = from === 0 && to === isKept.length && tokens.length > 1;
    const lost = words.filter((word) => !kept.words.has(word) && !kept.letters.includes(word));
    if (to - from > mostBroken || isWhole) stretches.push(words);
    else if (lost.length > 0) stretches.push(lost);
    from = to;
  }
  return stretches;
};

const fonts = ['.VnTime', 'VNI-Times'] as const;

/**
 * The places of some paragraphs that are neither in a text nor in what was reported about it.
 *
 * @param shown every paragraph that the file shows
 * @param texts the article, the lines that were left out by name, the sentences of the report
 */
export const lostPlaces = (shown: readonly string[], texts: readonly string[]): string[] => {
  const kept = keptOf(texts);
  return shown.flatMap((paragraph) => {
    const plain = lostStretches(tokensOf(paragraph), kept);
    if (plain.length === 0) return [];
    const readings = [paragraph, ...fonts.map((font) => convertByFont(paragraph, font))];
    const lost = readings.map((text) => lostStretches(tokensOf(text), kept));
    const least = lost.toSorted((a, b) => a.flat().length - b.flat().length)[0] ?? [];
    return least.map((words) => words.join(' '));
  });
};
