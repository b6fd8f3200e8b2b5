import { textsIn } from '../../content/texts-in.ts';
import type { MarkdownSource, TextLists } from '../../content/content.ts';
import { problem, type Problem } from '../../content/problem.ts';
import type { ContentReadings } from '../texts/content-readings.ts';

/**
 * Bytes of a rendered text: about ten times the longest article, or two seconds on a good 3G
 * connection.
 */
const largest = 1024 * 1024;

/** A text of at most this many letters, whatever they are, never exceeds `largest` bytes. */
const alwaysFits = 8 * 1024;

/**
 * Bytes of a picture element with all its sources, which are known only after they are generated.
 */
const perPicture = 1000;

const bytesOf = (file: string, texts: ContentReadings): number => {
  const text = texts(file);
  const pictures = text?.references.filter(({ kind }) => kind === 'image').length ?? 0;
  return (text?.html.length ?? 0) + pictures * perPicture;
};

/** Texts whose page no phone could load: the HTML can be many times as long as its source. */
export const textSizeProblems = (
  lists: TextLists,
  faultyTexts: readonly MarkdownSource[],
  texts: ContentReadings,
): Problem[] =>
  [...textsIn(lists), ...faultyTexts]
    .filter(({ body }) => body.length > alwaysFits)
    .flatMap(({ file, bodyLine }) => {
      const bytes = bytesOf(file, texts);
      const megabytes = (bytes / 1_000_000).toFixed(1).replace('.', ',');
      return bytes > largest
        ? [problem('TEXT_TOO_LARGE', { file, line: bodyLine, column: 1 }, megabytes)]
        : [];
    });
