import type { ClockTime } from './publishing-date.ts';

/** `05:30`, and as people write it: `5:30`, `5h30`, `17h`, `17 giờ 30`. */
const form = /^(\d{1,2})\s*(?:(?::|h|g|giờ)\s*(\d{2})(?:\s*phút)?|(?:h|g|giờ))$/iu;

/** A time of day as people write it, as `HH:mm`; `undefined` if it is none. */
export const parseTimeOfDay = (text: string): ClockTime | undefined => {
  const [, hour, minute = '00'] = form.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}` as ClockTime;
};
