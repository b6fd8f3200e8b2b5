import type { EditedValue } from '../content/edit/changed-value.ts';
import type { Answers, EntryContent, EntryQuestion } from './entry-question.ts';

/** How one kind of entry is asked about and written. */
export interface EntryForm {
  /** The word for such an entry: `đơn vị`. */
  readonly word: string;
  readonly register: 'units.yaml' | 'congresses.yaml' | 'events.yaml';
  readonly list: 'units' | 'congresses' | 'events';
  readonly questions: readonly EntryQuestion[];
  /** The entry in the order of its fields; a field that is `undefined` is not written. */
  readonly entry: (
    answers: Answers,
    content: EntryContent,
  ) => { readonly id: string } & Readonly<Record<string, EditedValue | undefined>>;
  /** What the editor does next. */
  readonly next: string;
}
