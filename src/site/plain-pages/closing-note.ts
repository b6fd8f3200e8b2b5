import type { Closing } from '../../content/schema/closing-schema.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';

/** Says that the site is closed, and names its successor. */
export interface ClosingNote {
  readonly date: DateView;
  readonly reason: string;
  readonly successors: readonly LinkView[];
}

/** Absent while the site is open. */
export const closingNote = (closing: Closing | undefined): ClosingNote | undefined =>
  closing && {
    date: dayView(closing.date),
    reason: closing.reason,
    successors: closing.successors.map(({ name, url }) => ({ label: name, href: url })),
  };
