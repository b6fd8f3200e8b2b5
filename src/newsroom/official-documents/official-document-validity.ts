import type { OfficialDocument } from '../../content/content.ts';
import { compareText } from '../../content/compare-text.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** The period in which an official document is in force, independent of the clock. */
export interface OfficialDocumentValidity<Replacing> {
  readonly from: CalendarDate;
  /** The first day on which it is no longer in force; absent if no end is known. */
  readonly end?: {
    readonly day: CalendarDate;
    /** The official document that replaces it on that day. */
    readonly by?: Replacing;
  };
}

type Dated = Pick<OfficialDocument, 'inForce' | 'issued'>;

/** The first day on which an official document is in force. */
const inForceFrom = ({ inForce, issued }: Dated): CalendarDate => inForce ?? issued;

/**
 * An official document ends on the day that it states itself, or when one that replaces it comes
 * into force, whichever is earlier. If two replace it, the earlier one ends it.
 */
export const officialDocumentValidity = <Replacing extends Dated>(
  officialDocument: Dated & Pick<OfficialDocument, 'expires'>,
  replacedBy: readonly Replacing[],
): OfficialDocumentValidity<Replacing> => {
  const from = inForceFrom(officialDocument);
  const [by] = replacedBy.toSorted((a, b) => compareText(inForceFrom(a), inForceFrom(b)));
  const { expires } = officialDocument;
  if (by && (expires === undefined || inForceFrom(by) <= expires)) {
    return { from, end: { day: inForceFrom(by), by } };
  }
  return expires === undefined ? { from } : { from, end: { day: expires } };
};
