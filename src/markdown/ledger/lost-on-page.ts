import type { MarkupFinding } from '../findings/markup-finding.ts';
import type { PlacedText } from '../places/placed-text.ts';
import { lostWords, mainAndNotes, misplacedWords, type LostWord } from './lost-words.ts';
import type { ShownText } from './shown-text.ts';

/** Lost words as findings, each with its position in the source. */
const asFindings = (lost: readonly LostWord[], { placeOf }: PlacedText): MarkupFinding[] =>
  lost.map(({ word: found, at }) => {
    const start = placeOf(at);
    return { kind: 'lostText', start, end: start + found.length, found };
  });

/**
 * Words of a text that are missing on its rendered page. The page shows notes in the order of their
 * references.
 */
export const lostOnPage = ({ main, notes }: ShownText, html: string): MarkupFinding[] => {
  const page = mainAndNotes(html);
  return [
    ...asFindings(misplacedWords(main.text, page.main), main),
    ...asFindings(lostWords(notes.text, page.notes), notes),
  ];
};
