import { contextReach } from './context-table.ts';
import { figure, sign } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';

/**
 * The words and signs of a text by the same rules as in the counts, with the considered number of
 * signs around it.
 */
export interface TextTokens {
  readonly tokens: readonly number[];
  /** The index of each word among the tokens. */
  readonly places: readonly number[];
}

const pieces = /\d+|[^\d]+/gu;

/** @param words all words of the text */
export const tokensOf = (prose: string, words: readonly PlacedWord[]): TextTokens => {
  const border = Array.from({ length: contextReach }, () => sign);
  const tokens: number[] = [...border];
  const places: number[] = [];
  let end = 0;
  for (const word of words) {
    const isOneSpace = word.start === end + 1 && prose.charAt(end) === ' ';
    for (const [piece] of isOneSpace ? [] : prose.slice(end, word.start).matchAll(pieces)) {
      if (/^\d/u.test(piece)) tokens.push(figure);
      else if (piece !== ' ' && tokens.at(-1) !== sign) tokens.push(sign);
    }
    places.push(tokens.length);
    tokens.push(word.number);
    end = word.end;
  }
  return { tokens: [...tokens, ...border], places };
};

/** The neighbours of a word, from the farthest before to the farthest after. */
export const neighboursOf = ({ tokens, places }: TextTokens, word: number): readonly number[] => {
  const place = places[word] ?? 0;
  return [
    ...tokens.slice(place - contextReach, place),
    ...tokens.slice(place + 1, place + 1 + contextReach),
  ];
};
