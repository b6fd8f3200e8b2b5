import { lastAt } from '../markdown/places/last-at.ts';
import { lineStartsOf } from '../markdown/places/text-lines.ts';
import { textBlocks } from '../markdown/text-blocks.ts';
import type { ScriptItem, ScriptPlace } from './announcer-script.ts';
import type { ReadingManner } from './reading-manner.ts';
import { readingSeconds } from './reading-time.ts';
import { scriptText, type WrittenBlock } from './script-text.ts';

/** An article to be read. */
export interface ReadArticle {
  readonly file: string;
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  /** Markdown with LF line ends. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly sample: boolean;
}

/** The fields of an article that are read beside its text. */
export type ReadField = 'title' | 'standfirst' | 'byline';

/** Finds the place of a letter in the value of a field. */
export type FieldPlaces = (field: ReadField) => ((index: number) => ScriptPlace) | undefined;

const inBody = ({ file, body, bodyLine }: ReadArticle): ((offset: number) => ScriptPlace) => {
  const starts = lineStartsOf(body);
  return (offset) => {
    const line = lastAt(starts, offset);
    return { file, line: bodyLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
};

const bodyBlocks = (article: ReadArticle): WrittenBlock[] => {
  const placeAt = inBody(article);
  return textBlocks(article.body).map(({ kind, number, text, placeOf }): WrittenBlock => {
    const mark = number === undefined ? '' : `${number} `;
    return {
      kind,
      text: mark + text,
      placeOf: (index) => placeAt(placeOf(Math.max(0, index - mark.length))),
    };
  });
};

/** @param fieldPlaces where the fields are; without it doubts in them are not reported */
export const scriptItem = (
  article: ReadArticle,
  { spoken, pace }: ReadingManner,
  fieldPlaces: FieldPlaces = () => undefined,
): ScriptItem => {
  const fieldBlock = (kind: ReadField): WrittenBlock[] => {
    const text = article[kind];
    if (text === undefined) return [];
    const placeOf = fieldPlaces(kind);
    return [placeOf ? { kind, text, placeOf } : { kind, text }];
  };
  const read = scriptText(
    [
      ...fieldBlock('title'),
      ...fieldBlock('standfirst'),
      ...bodyBlocks(article),
      ...fieldBlock('byline'),
    ],
    spoken,
  );
  const { title, file, sample } = article;
  return {
    title,
    file,
    isSample: sample,
    ...read,
    seconds: readingSeconds(read.syllables, pace),
  };
};
