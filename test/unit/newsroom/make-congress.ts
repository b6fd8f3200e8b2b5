import type { Congress } from '../../../src/content/schema/congress-schema.ts';
import { parseCalendarDate, type CalendarDate } from '../../../src/dates/calendar-date.ts';
import { parseImpreciseDate, type ImpreciseDate } from '../../../src/dates/imprecise-date.ts';

/** @throws Error if a test contains an invalid date */
const sound = <Value>(value: Value | undefined, text: string): Value => {
  if (value === undefined) throw new Error(`test: no date ${text}`);
  return value;
};

export const onDay = (text: string): CalendarDate => sound(parseCalendarDate(text), text);
export const when = (text: string): ImpreciseDate => sound(parseImpreciseDate(text), text);

/** A congress of a unit; times in the notation of the register. */
export const makeCongress = (
  id: string,
  {
    planned,
    actual,
    asOf,
    ...fields
  }: Partial<Omit<Congress, 'planned' | 'actual' | 'asOf'>> & {
    readonly planned?: string;
    readonly actual?: string;
    readonly asOf?: string;
  } = {},
): Congress => ({
  id,
  name: `Đại hội ${id}`,
  unit: 'xa',
  formerIds: [],
  others: false,
  pilot: false,
  suspended: [],
  sessions: [],
  facts: [],
  sources: [],
  steps: [],
  papers: [],
  delegates: [],
  results: [],
  goals: [],
  consultations: [],
  ...fields,
  planned: planned === undefined ? undefined : when(planned),
  actual: actual === undefined ? undefined : when(actual),
  asOf: asOf === undefined ? undefined : onDay(asOf),
});
