import type { Content } from '../content/content.ts';
import type { Reading } from '../new-article/reading.ts';

/** What may be asked about a new entry; each is an option of the command, too. */
export type EntryOption =
  | 'name'
  | 'kind'
  | 'parent'
  | 'unit'
  | 'ordinal'
  | 'term'
  | 'from'
  | 'to'
  | 'date'
  | 'place'
  | 'chair';

/** The answers so far, in the form of the file. */
export type Answers = { readonly [Option in EntryOption]?: string | undefined };

/** The content that a new entry belongs to. */
export type EntryContent = Pick<Content, 'units' | 'kinds' | 'congresses' | 'events'>;

/** One question about a new entry. */
export interface EntryQuestion {
  readonly option: EntryOption;
  /** Without a colon; what Enter means is added where something is proposed. */
  readonly message: string;
  readonly isNeeded: boolean;
  /** Whether the answer is a unit, which people search for by part of its name. */
  readonly isUnit?: true;
  readonly read: (typed: string, content: EntryContent) => Reading<string>;
  /** The usual answer, from the earlier ones. */
  readonly propose?: (answers: Answers, content: EntryContent) => string | undefined;
}
