import type { ClockTime } from '../../dates/publishing-date.ts';
import { parseTimeOfDay } from '../../dates/time-of-day.ts';

/** What the name of a broadcast's file says. */
export interface BroadcastName {
  /** Two digits. */
  readonly day: string;
  readonly slot: ClockTime;
  readonly programme: string;
}

/** `13-0530-ban-tin-sang`; `undefined` for a name of another form. */
export const readBroadcastName = (slug: string): BroadcastName | undefined => {
  const [, day, hour, minute, programme] = /^(\d{2})-(\d{2})(\d{2})-(.+)$/u.exec(slug) ?? [];
  if (day === undefined || hour === undefined || programme === undefined) return undefined;
  const slot = parseTimeOfDay(`${hour}:${minute ?? ''}`);
  return slot && { day, slot, programme };
};

/** The name of the file of a broadcast, without its extension. */
export const broadcastName = (date: string, slot: string, programme: string): string =>
  `${date.slice(8)}-${slot.replace(':', '')}-${programme}`;
