import type { ContentFiles } from './make-content.ts';
import { article, markdownFile } from './make-content.ts';

/**
 * A content folder, its expected problems, and words in their texts: of the first problem, or one
 * for each. A sentence begins with the row of the list of editors' mistakes.
 */
export type FaultRow = readonly [
  sentence: string,
  files: ContentFiles,
  problems: readonly string[],
  cures: string | readonly string[],
];

/** The article that most rows are about. */
export const x = 'articles/2020/03/x.md';

/** Other articles, as targets. */
export const others: ContentFiles = {
  'articles/2020/01/hoi-nghi-ban-chap-hanh.md': article({
    title: 'Hội nghị Ban Chấp hành',
    date: '2020-01-01',
  }),
};

/** A problem in that article: `3:7 DATE`; `W` after it means a warning. */
export const inX = (place: string): string => `content/${x}:${place.replace(/ W$/u, ' (warning)')}`;

type Cures = FaultRow[3];

const placesIn = (places: string | readonly string[]): string[] => [places].flat().map(inX);

/** The article as written to the disk. */
export const written = (
  sentence: string,
  file: string | Uint8Array,
  places: string | readonly string[],
  cures: Cures,
): FaultRow => [sentence, { ...others, [x]: file }, placesIn(places), cures];

/** The article with these lines of front matter, from line 2 on. */
export const lines = (
  sentence: string,
  frontMatter: string,
  places: string | readonly string[],
  cures: Cures,
): FaultRow => written(sentence, markdownFile(frontMatter), places, cures);

/** Valid front matter, lines 2 to 4. */
export const sound = 'title: Bài thử\ndate: 2020-03-06\ncategory: chinh-tri';

/** An article without faults except in these fields: title on line 2, date 3, category 4, others from 5. */
export const fields = (
  sentence: string,
  misused: Readonly<Record<string, string>>,
  places: string | readonly string[],
  cures: Cures,
): FaultRow => written(sentence, article(misused), places, cures);

/** An article without faults except in its body, which begins on line 7. */
export const body = (
  sentence: string,
  text: string,
  places: string | readonly string[],
  cures: Cures,
): FaultRow => written(sentence, article({}, text), places, cures);
