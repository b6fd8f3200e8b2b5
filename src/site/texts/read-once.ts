import type { Reading, TextQuestions, TextReader } from './text-reader.ts';
import type { TextSource } from './text-source.ts';

/**
 * A reader that asks the lookups of a text only once for the same answers. Not for pages: each page
 * records its lookups itself.
 */
export const readOnce = (read: TextReader): TextReader => {
  const known = new WeakMap<TextQuestions, WeakMap<TextSource, Reading>>();
  return (source, questions) => {
    const readings = known.get(questions) ?? new WeakMap<TextSource, Reading>();
    known.set(questions, readings);
    const reading = readings.get(source) ?? read(source, questions);
    readings.set(source, reading);
    return reading;
  };
};
