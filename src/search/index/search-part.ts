import { numberText } from '../words/number-text.ts';
import { wordsIn } from '../words/words-in.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The part of one page in the index: its different words, separated by spaces, and its title,
 * standfirst and text as indexes of these words, from 1 on, 0 at the end of a sentence
 * (`numberText`). Plain JSON that depends only on the page's own words, so that it can be cached by
 * their hash.
 */
export interface SearchPart {
  readonly words: string;
  readonly title: string;
  readonly standfirst: string;
  readonly text: string;
}

/** Pure; see {@link SearchPart}. */
export const searchPart = ({
  title,
  standfirst = '',
  text,
  names,
}: Pick<SearchDocument, 'title' | 'standfirst' | 'text' | 'names'>): SearchPart => {
  const places = new Map<string, number>();
  const placed = (shown: string): string => {
    let sequence = '';
    for (const { form, goesOn } of wordsIn(shown)) {
      const place = places.get(form) ?? places.size + 1;
      places.set(form, place);
      sequence += (goesOn ? '' : numberText(0)) + numberText(place);
    }
    return sequence;
  };
  const sequences = {
    title: placed(title),
    standfirst: placed(standfirst),
    text: placed([text, ...names].join('\n')),
  };
  return { words: [...places.keys()].join(' '), ...sequences };
};
