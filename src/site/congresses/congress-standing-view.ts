import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import { earliestDay, latestDay, type ImpreciseDate } from '../../dates/imprecise-date.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { isSlipped, statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';

/** A part of the words for a date; a part that names a day also has the day in ISO format. */
export interface WhenPart {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly iso?: string;
  /** Whether this part only says that the date is expected. */
  readonly isMark?: true;
}

/** The status of a congress, and its date. */
export interface CongressStandingView {
  readonly status: CongressStatus;
  readonly isSlipped: boolean;
  readonly isPilot: boolean;
  readonly when: readonly WhenPart[];
}

/** The words for a time in days; a range is its two ends around a dash. */
const dayParts = (words: string, from: string, to: string): WhenPart[] => {
  if (from === to) return [{ text: words, iso: from }];
  const [first = '', last = ''] = words.split('–');
  return [{ text: first, iso: from }, { text: '–' }, { text: last, iso: to }];
};

/** `dự kiến 11–12/03/2020` in parts; a month has no day in ISO format. */
export const whenParts = (date: ImpreciseDate): readonly WhenPart[] => {
  const label = impreciseLabel(date);
  const [from, to] = [earliestDay(date), latestDay(date)];
  const words = impreciseLabel({ ...date, isExpected: false });
  const mark = label.slice(0, label.length - words.length);
  const isDay = date.kind === 'day' || date.kind === 'range';
  return [
    ...(mark === '' ? [] : [{ text: mark, isMark: true } as const]),
    ...(isDay && from && to ? dayParts(words, from, to) : [{ text: words }]),
  ];
};

export const congressStandingView = (congress: Congress): CongressStandingView => ({
  status: statusOf(congress),
  isSlipped: isSlipped(congress),
  isPilot: congress.pilot,
  when: whenParts(whenOf(congress)),
});
