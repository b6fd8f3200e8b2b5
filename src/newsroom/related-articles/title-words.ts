/** The parts of a title that similarity is computed from. */
export interface TitleWords {
  /** Its syllables, each once. */
  readonly words: readonly string[];
  /** Its pairs of neighbouring syllables, each once: most Vietnamese words have two syllables. */
  readonly pairs: readonly string[];
}

export const titleWords = (title: string): TitleWords => {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return { words: [...new Set(words)], pairs: [...new Set(pairs)] };
};
