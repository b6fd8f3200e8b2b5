import type { ContentFiles } from './make-content.ts';

/** A content folder, the problems it must have, and words that the first problem's text holds. */
export type FaultRow = readonly [
  sentence: string,
  files: ContentFiles,
  problems: readonly string[],
  cure: string,
];

/** The article that most rows are about. */
export const x = 'articles/2020/03/x.md';

/** A problem in that article: `3:7 DATE`. */
export const inX = (place: string): string => `content/${x}:${place}`;
