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

/** What a field has instead, where a hint proposes another value for one that it has. */
const replaced = (value: unknown, wrong: string, instead: string): unknown => {
  if (value === wrong) return instead;
  if (!Array.isArray(value) || !value.includes(wrong)) return undefined;
  return value.map((each: unknown) => (each === wrong ? instead : each));
};

/** The same for a field: the value that the message quotes is replaced by the proposed one. */
export const hintedFieldCure = (
  { message, hint }: Pick<Problem, 'message' | 'hint'>,
  field: string,
  value: unknown,
  inWords: (value: string) => string,
): readonly Cure[] => {
  const instead = proposed(hint);
  if (instead === undefined) return [];
  const now = quotedIn(message)
    .map((wrong) => replaced(value, wrong, instead))
    .find((each) => each !== undefined);
  return now === undefined ? [] : [{ words: `Sửa: ${inWords(instead)}`, values: { [field]: now } }];
};
