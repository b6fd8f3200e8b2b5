import { numberText } from '../words/number-text.ts';
import { wordsIn } from '../words/words-in.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * What the index needs of one page: its different words, with spaces between, and its title, standfirst and text as
 * places in them, from 1 on, 0 where a sentence ends (`numberText`). Plain JSON that depends on the page's own
 * words alone, so that it can be kept by their hash.
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
