import { diffWordsWithSpace } from 'diff';

/** A stretch of words; one that the other version does not have is marked. */
export interface MarkedWords {
  readonly words: string;
  readonly isOwn: boolean;
}

/** The words of each version, with those marked that only it has. */
export const wordMarks = (
  ours: string,
  theirs: string,
): { readonly ours: readonly MarkedWords[]; readonly theirs: readonly MarkedWords[] } => {
  const parts = diffWordsWithSpace(ours, theirs);
  return {
    ours: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ words: value, isOwn: removed })),
    theirs: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ words: value, isOwn: added })),
  };
};
