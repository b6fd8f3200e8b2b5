import { foldText, shortened } from '../draft/clean-text.ts';
import type { Draft } from '../draft/draft.ts';
import { lostPlaces } from '../docx/witness/lost-places.ts';
import { isRelatedHeading } from '../guess/page-debris.ts';
import type { Parts } from '../guess/sort-lines.ts';
import { unsure, type Note } from './note.ts';

/** In an article's text: addresses, calls of notes and marks are no words. */
const markup = /\]\([^)\n]*\)|\[\^\d+\]|~~|\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** How many places are quoted. */
const quoted = 12;

/**
 * What a file shows and neither the article nor the report has, found by a second reading of the
 * file: whatever the first one did not foresee.
 */
export const lostNotes = (
  { witness }: Draft,
  article: string,
  { above, related, bylines }: Parts,
  reported: readonly Note[],
): Note[] => {
  if (witness.length === 0) return [];
  const shown = witness.filter((text) => !isRelatedHeading({ folded: foldText(text) }));
  const places = lostPlaces(shown, [
    article.replaceAll(markup, (mark) => (mark.startsWith(']') ? ' ' : '')),
    ...above.map(({ text }) => text),
    ...related.map(({ title }) => title),
    ...bylines,
    ...reported.map(({ text }) => text),
  ]);
  if (places.length === 0) return [];
  const named = places.slice(0, quoted).map((each) => `"${shortened(each, 120)}"`);
  const more = places.length > quoted ? ', …' : '';
  return [
    unsure(
      `Có ${places.length} chỗ của tệp không đưa vào được, mở tệp gốc xem lại: ${named.join(', ')}${more}.`,
    ),
  ];
};
