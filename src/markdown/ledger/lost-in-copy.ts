import type { MarkupFinding } from '../findings/markup-finding.ts';
import { misplacedWords, placesOf, textOfMarkup } from './lost-words.ts';
import type { ShownText } from './shown-text.ts';

/**
 * Words of a page that are missing in its copy for printing or sending, each with its position in
 * the source: as the n-th occurrence of the word, as on the page.
 *
 * @param shown what the editor wrote of it
 */
export const lostInCopy = (
  html: string,
  copy: string,
  { main, notes }: ShownText,
): MarkupFinding[] => {
  const page = textOfMarkup(html);
  return misplacedWords(page, copy).map(({ word: found, at }) => {
    const written = [
      ...placesOf(main.text, found).map(main.placeOf),
      ...placesOf(notes.text, found).map(notes.placeOf),
    ];
    const start = written[placesOf(page.slice(0, at), found).length] ?? written.at(-1) ?? 0;
    return { kind: 'lostText', start, end: start + found.length, found };
  });
};
