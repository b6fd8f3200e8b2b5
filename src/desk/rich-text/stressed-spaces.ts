import type { Mark } from 'prosemirror-model';

/** A part of a line: a space, a letter, or a word. */
export interface LinePart {
  readonly isSpace: boolean;
  readonly marks: readonly Mark[];
}

const stress = /^(?:strong|em|strike)$/u;

/**
 * Takes bold, italics and strokes from the spaces at their ends: they look like any other, and
 * Markdown has no form for them.
 */
export const withoutStressedSpaces = <Part extends LinePart>(parts: readonly Part[]): Part[] => {
  const has = (at: number, name: string): boolean =>
    parts[at]?.marks.some(({ type }) => type.name === name) ?? false;
  const isAtEnd = (index: number, name: string): boolean => {
    let [left, right] = [index, index];
    while (has(left, name) && parts[left]?.isSpace) left -= 1;
    while (has(right, name) && parts[right]?.isSpace) right += 1;
    return !has(left, name) || !has(right, name);
  };
  return parts.map((part, index) =>
    part.isSpace
      ? {
          ...part,
          marks: part.marks.filter(
            ({ type }) => !stress.test(type.name) || !isAtEnd(index, type.name),
          ),
        }
      : part,
  );
};
