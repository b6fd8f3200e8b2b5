const written = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[ T](\d{2}:\d{2}))?/u;

/** A date of a file as people write it: `13/08/2025`, `13/08/2025 17:00`, `08/2025`. */
export const dateInWords = (value: string): string => {
  const [whole, year, month, day, time] = written.exec(value) ?? [];
  if (whole === undefined || whole.length !== value.length) return value;
  const date = [day, month, year].filter((each) => each !== undefined).join('/');
  return time === undefined ? date : `${date} ${time}`;
};

const typed =
  /^(?:(\d{1,2})[/.\-\s]+)?(\d{1,2})[/.\-\s]+(\d{4})(?:[\s,]+(\d{1,2})(?:[:h.](\d{2})?)?)?$/u;

const two = (digits: string): string => digits.padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(year, month, 0).getDate();

/**
 * A typed date in the form of a file: `13/8/2025 7h30` gives `2025-08-13 07:30`. Anything else stays
 * as it was typed, so that the check can say what is wrong with it.
 */
export const dateOfWords = (words: string): string => {
  const text = words.trim();
  const [, day, month = '', year = '', hour, minute = '00'] = typed.exec(text) ?? [];
  if (month === '' || Number(month) < 1 || Number(month) > 12) return text;
  if (day === undefined) return hour === undefined ? `${year}-${two(month)}` : text;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return text;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${date} ${two(hour)}:${minute}` : text;
};

/** One day, or the first and the last one: `11/03/2020 đến 12/03/2020`. */
export const periodInWords = (value: string): string =>
  value.split('/').map(dateInWords).join(' đến ');

/** A typed period in the form of a file; anything else stays as it was typed. */
export const periodOfWords = (words: string): string =>
  words
    .trim()
    .split(/\s+(?:đến|tới|–|-)\s+/u)
    .map(dateOfWords)
    .join('/');
