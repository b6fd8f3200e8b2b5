import type { Content, MarkdownSource } from '../../content/content.ts';
import { problem, type Problem } from '../../content/problem.ts';
import type { ContentReadings } from '../texts/content-readings.ts';

/** Bytes of a rendered text: some ten times the longest article, two seconds on a good 3G line. */
const largest = 1024 * 1024;

/** Letters of a text that, whatever they are, become no more than `largest` bytes. */
const alwaysFits = 8 * 1024;

/** Bytes of a picture's element with all its forms, which are only known once they are made. */
const perPicture = 1000;

const bytesOf = (file: string, texts: ContentReadings): number => {
  const text = texts(file);
  const pictures = text?.references.filter(({ kind }) => kind === 'image').length ?? 0;
  return (text?.html.length ?? 0) + pictures * perPicture;
};

/** Texts whose page no phone could load: markup can be many times as long as what it is made from. */
export const textSizeProblems = (
  { articles, pages, officialDocuments }: Pick<Content, 'articles' | 'pages' | 'officialDocuments'>,
  faultyTexts: readonly MarkdownSource[],
  texts: ContentReadings,
): Problem[] =>
  [...articles, ...pages, ...officialDocuments, ...faultyTexts]
    .filter(({ body }) => body.length > alwaysFits)
    .flatMap(({ file, bodyLine }) => {
      const bytes = bytesOf(file, texts);
      const megabytes = (bytes / 1_000_000).toFixed(1).replace('.', ',');
      return bytes > largest
        ? [problem('TEXT_TOO_LARGE', { file, line: bodyLine, column: 1 }, megabytes)]
        : [];
    });
