import type { PagePart } from '../search/index/page-part.ts';
import type { SitePath } from '../url/site-path.ts';
import type { Reading } from '../site/texts/text-reader.ts';

/** What lists of the whole site need of a text that a shard has read. */
export interface TextReading extends Pick<Reading, 'wordCount' | 'wordsHash' | 'htmlHash'> {
  /** The address of the text. */
  readonly path: SitePath;
  /** Only for a text in a feed: its HTML and its words. */
  readonly html?: string;
  readonly words?: string;
}

/** A page of the search, by its href: what the index needs of it. */
export type SearchedPart = readonly [url: string, part: PagePart];

export const textLine = (reading: TextReading): string => JSON.stringify(reading);
export const searchLine = (part: SearchedPart): string => JSON.stringify(part);

export const readTextLine = (line: string): TextReading => JSON.parse(line) as TextReading;
export const readSearchLine = (line: string): SearchedPart => JSON.parse(line) as SearchedPart;
