/** A piece of an excerpt; what was searched for is marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const length = 30;

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== '');

/** Where the most found words stand together; the first such place. */
const densest = (places: readonly number[]): number => {
  const within = (start: number): number =>
    places.filter((place) => place >= start && place < start + length).length;
  return places.reduce(
    (best, place) => (within(place) > within(best) ? place : best),
    places[0] ?? 0,
  );
};

/**
 * Thirty words of a text, those at the given places marked.
 *
 * @param titleLength number of words that the text begins with and that are shown already
 */
export const excerptOf = (
  content: string,
  locations: readonly number[],
  titleLength: number,
): readonly ExcerptPart[] => {
  const words = wordsOf(content);
  const places = locations.filter((place) => place >= titleLength && place < words.length);
  const lastStart = Math.max(titleLength, words.length - length);
  /** A few words before the first one found show what it stands in. */
  const wanted = places.length === 0 ? titleLength : densest(places) - 4;
  const start = Math.min(Math.max(titleLength, wanted), lastStart);
  const end = Math.min(words.length, start + length);
  const parts = words.slice(start, end).flatMap((word, index) => [
    { text: index === 0 ? '' : ' ', isMarked: false },
    { text: word, isMarked: places.includes(start + index) },
  ]);
  const before = start > titleLength ? [{ text: '… ', isMarked: false }] : [];
  const after = end < words.length ? [{ text: ' …', isMarked: false }] : [];
  return [...before, ...parts, ...after].filter(({ text }) => text !== '');
};

/** Number of words of a title, as the text counts them. */
export const wordCount = (text: string): number => wordsOf(text).length;
