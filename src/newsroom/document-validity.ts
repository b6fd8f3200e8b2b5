import type { OfficialDocument } from '../content/content.ts';
import { compareText } from '../content/compare-text.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** When an official document is in force, without asking the clock. */
export interface DocumentValidity {
  readonly from: CalendarDate;
  /** The first day on which it is no longer in force; absent while nothing ends it. */
  readonly end?: {
    readonly day: CalendarDate;
    /** The official document that replaces it on that day. */
    readonly by?: OfficialDocument;
  };
}

/** The first day on which an official document is in force. */
const inForceFrom = ({
  inForce,
  issued,
}: Pick<OfficialDocument, 'inForce' | 'issued'>): CalendarDate => inForce ?? issued;

/**
 * An official document ends on the day that it states itself, or when one that replaces it comes
 * into force, whichever is earlier. If two replace it, the earlier one ends it.
 */
export const documentValidity = (
  document: OfficialDocument,
  replacedBy: readonly OfficialDocument[],
): DocumentValidity => {
  const from = inForceFrom(document);
  const [by] = replacedBy.toSorted((a, b) => compareText(inForceFrom(a), inForceFrom(b)));
  const { expires } = document;
  if (by && (expires === undefined || inForceFrom(by) <= expires)) {
    return { from, end: { day: inForceFrom(by), by } };
  }
  return expires === undefined ? { from } : { from, end: { day: expires } };
};
