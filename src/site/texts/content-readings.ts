import { textsIn } from '../../content/texts-in.ts';
import type { MarkdownSource, TextLists } from '../../content/content.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { SiteTexts } from './site-texts.ts';
import type { Reading } from './text-reader.ts';
import { textSource } from './text-source.ts';

/** The reading of a text of the content, by its file. */
export type ContentReadings = (file: string) => Reading | undefined;

/** The inputs for reading texts. */
interface ReadContent {
  readonly content: TextLists;
  readonly questions: SiteQuestions;
  readonly texts: Pick<SiteTexts, 'read'>;
}

/**
 * Reads any text of the content once, on first use, including unpublished ones.
 *
 * @param faultyTexts texts that are only checked
 */
export const contentReadings = (
  { content, questions, texts }: ReadContent,
  faultyTexts: readonly MarkdownSource[],
): ContentReadings => {
  const sources = new Map([...textsIn(content), ...faultyTexts].map((text) => [text.file, text]));
  const readings = new Map<string, Reading | undefined>();
  return (file) => {
    if (readings.has(file)) return readings.get(file);
    const text = sources.get(file);
    const reading = text && texts.read(textSource(text), questions);
    readings.set(file, reading);
    return reading;
  };
};
