import type { Problem } from '../../content/problem.ts';
import type { Cure } from './finding.ts';

/** What a hint proposes to write instead. */
const proposals: readonly RegExp[] = [
  /ý bạn là "([^"]+)"/u,
  /viết "([^"]+)"/u,
  /sửa thành (thứ \p{L}+|Chủ nhật)/u,
];

const proposed = (hint: string): string | undefined =>
  proposals.map((each) => each.exec(hint)?.[1]).find((each) => each !== undefined);

/** Whether only a space before the quoted sign is too much. */
const isSpaceBefore = (hint: string): boolean => /^xóa dấu cách trước/iu.test(hint);

const spaceBefore = /\s+(?=[^\s\p{L}\p{N}]+$)/u;

const quotedIn = (message: string): readonly string[] =>
  [...message.matchAll(/"([^"]+)"/gu)].flatMap(([, words]) => words ?? []);

/** Begins as the replaced words do. */
const likeCase = (words: string, found: string): string =>
  /^\p{Lu}/u.test(found) ? words.replace(/^./u, (first) => first.toUpperCase()) : words;

/**
 * A button for what a hint only proposes: the words that the message quotes are replaced, if they are
 * at the place of the problem. The journalist decides by pressing it.
 *
 * @param meant the words at that place
 * @param start where they begin in the body; negative outside of it
 */
export const hintedCure = (
  { message, hint }: Pick<Problem, 'message' | 'hint'>,
  meant: string,
  start: number,
): readonly Cure[] => {
  const found = quotedIn(message).find((words) => meant.includes(words));
  const instead = isSpaceBefore(hint) ? found?.replace(spaceBefore, '') : proposed(hint);
  if (instead === undefined || found === undefined || start < 0) return [];
  const from = start + meant.indexOf(found);
  const text = likeCase(instead, found);
  const words = isSpaceBefore(hint) ? 'Sửa giúp' : `Sửa: ${text}`;
  return [{ words, replace: { start: from, end: from + found.length, text } }];
};
