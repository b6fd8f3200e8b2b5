import { lastAt } from './last-at.ts';

/** A text assembled from parts of another, with a map of positions back to that text. */
export interface PlacedText {
  readonly text: string;
  /** The position in the original text of a letter of this one. */
  readonly placeOf: (index: number) => number;
}

/** Joins parts, by default with line ends. */
export const joinPlaced = (parts: readonly PlacedText[], separator = '\n'): PlacedText => ({
  text: parts.map(({ text }) => text).join(separator),
  placeOf: (index) => {
    let next = 0;
    const starts = parts.map(({ text }) => {
      const start = next;
      next += text.length + separator.length;
      return start;
    });
    const at = lastAt(starts, index);
    return parts[at]?.placeOf(index - (starts[at] ?? 0)) ?? 0;
  },
});
