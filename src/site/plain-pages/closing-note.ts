import type { Closing } from '../../content/schema/closing-schema.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';

/** That the site goes on no more, and what follows it. */
export interface ClosingNote {
  readonly date: DateView;
  readonly reason: string;
  readonly successors: readonly LinkView[];
}

/** Absent while the site goes on. */
export const closingNote = (closing: Closing | undefined): ClosingNote | undefined =>
  closing && {
    date: dayView(closing.date),
    reason: closing.reason,
    successors: closing.successors.map(({ name, url }) => ({ label: name, href: url })),
  };
