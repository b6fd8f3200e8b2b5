import { congressForm } from './congress-form.ts';
import type { EntryForm } from './entry-form.ts';
import { eventForm, workForm } from './event-forms.ts';
import { unitForm } from './unit-form.ts';

/** The entries that `npm run new` asks about, by the word for `--type`. */
export const entryForms: Readonly<Record<string, EntryForm>> = {
  'don-vi': unitForm,
  'dai-hoi': congressForm,
  'su-kien': eventForm,
  'cong-tac': workForm,
};
