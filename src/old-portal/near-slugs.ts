/** Finds slugs with similar words. */
export interface NearSlugs<Named> {
  /** Slugs that share a rare pair of neighbouring words, so that comparing them makes sense. */
  readonly candidates: (slug: string) => readonly Named[];
  /** The one with the most similar words; `undefined` if too few are shared. */
  readonly nearest: (
    slug: string,
  ) => { readonly named: Named; readonly similarity: number } | undefined;
}

/** A pair of words that more slugs share does not distinguish them. */
export const mostSharers = 32;

/** The share of common words, weighted by rarity, from which two slugs may belong to one page. */
const leastSimilarity = 0.6;

const fewestWords = 3;

const wordsOf = (slug: string): string[] => [...new Set(slug.split('-'))];

const pairsOf = (slug: string): string[] => {
  const words = slug.split('-');
  return words.slice(1).map((word, index) => `${words[index]}-${word}`);
};

const indexBy = <Named extends { readonly slug: string }>(
  all: readonly Named[],
  keysOf: (slug: string) => readonly string[],
): Map<string, Set<Named>> => {
  const index = new Map<string, Set<Named>>();
  for (const named of all) {
    for (const key of keysOf(named.slug)) index.set(key, (index.get(key) ?? new Set()).add(named));
  }
  return index;
};

/**
 * Finds slugs with nearly the same words as a given one. Only slugs that share a rare pair of words
 * are compared, so that the work grows with the number of questions and not with the archive.
 */
export const nearSlugs = <Named extends { readonly slug: string }>(
  all: readonly Named[],
): NearSlugs<Named> => {
  const byPair = indexBy(all, pairsOf);
  const byWord = indexBy(all, wordsOf);
  const weight = (word: string): number =>
    Math.log(1 + all.length / Math.max(1, byWord.get(word)?.size ?? 0));
  const sum = (words: readonly string[]): number =>
    words.reduce((total, word) => total + weight(word), 0);
  const similarity = (slug: string, other: string): number => {
    const [words, others] = [wordsOf(slug), new Set(wordsOf(other))];
    const shared = words.filter((word) => others.has(word));
    return shared.length < fewestWords ? 0 : (2 * sum(shared)) / (sum(words) + sum([...others]));
  };
  const candidates = (slug: string): readonly Named[] => [
    ...new Set(
      pairsOf(slug).flatMap((pair) => {
        const sharers = byPair.get(pair);
        return sharers && sharers.size <= mostSharers ? [...sharers] : [];
      }),
    ),
  ];
  return {
    candidates,
    nearest: (slug) =>
      candidates(slug)
        .map((named) => ({ named, similarity: similarity(slug, named.slug) }))
        .filter((each) => each.similarity >= leastSimilarity)
        .toSorted((a, b) => b.similarity - a.similarity)[0],
  };
};
