import type { MarkdownSource } from '../content/content.ts';
import { textFacts, type TextFactsOf } from '../content/text-facts.ts';
import type { TextRecord } from './plan.ts';

/** What texts name, from the records of a plan; a text that it does not know is read. */
export const recordedFacts =
  (records: ReadonlyMap<string, Pick<TextRecord, 'facts'>>): TextFactsOf =>
  (text) =>
    records.get((text as MarkdownSource).file)?.facts ?? textFacts(text);
