import { foldText } from './fold-text.ts';

/** What a resident typed, folded; an article must hold all of it. */
export interface SearchQuery {
  readonly words: readonly string[];
  /** The quoted phrases, each a list of words. */
  readonly phrases: readonly (readonly string[])[];
}

const phrasePattern = /"([^"]*)"/gu;

/** Quotation marks as Vietnamese keyboards and Word write them. */
const quotationMarks = /[“”„«»]/gu;

/** A punctuation mark by itself is not a word. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s"]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A quotation mark that is never closed is ignored. */
export const parseQuery = (typed: string): SearchQuery => {
  const text = foldText(typed).replace(quotationMarks, '"');
  const phrases = [...text.matchAll(phrasePattern)].map(([, phrase = '']) => wordsOf(phrase));
  return {
    words: wordsOf(text.replace(phrasePattern, ' ')),
    phrases: phrases.filter((phrase) => phrase.length > 0),
  };
};

export const allWords = ({ words, phrases }: SearchQuery): readonly string[] =>
  words.concat(...phrases);
