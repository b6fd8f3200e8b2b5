import { lastAt } from './last-at.ts';

/** A text that was put together from parts of another, whose every place leads back there. */
export interface PlacedText {
  readonly text: string;
  /** The place in the other text of a letter of this one. */
  readonly placeOf: (index: number) => number;
}

/** Parts one below the other. */
export const joinPlaced = (parts: readonly PlacedText[]): PlacedText => ({
  text: parts.map(({ text }) => text).join('\n'),
  placeOf: (index) => {
    let next = 0;
    const starts = parts.map(({ text }) => {
      const start = next;
      next += text.length + 1;
      return start;
    });
    const at = lastAt(starts, index);
    return parts[at]?.placeOf(index - (starts[at] ?? 0)) ?? 0;
  },
});
