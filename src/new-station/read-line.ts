import { readTitle } from '../new-article/read-title.ts';
import type { Reading } from '../new-article/reading.ts';

/**
 * A typed name or line in the form for the files.
 *
 * @param what is asked for, for the sentence that it is missing: `tên đài`
 */
export const readLine = (typed: string, what: string): Reading<string> =>
  typed.trim() === '' ? { fault: `cần có ${what}` } : readTitle(typed);

/** Names in one line, separated by commas or semicolons; at least one. */
export const readList = (typed: string, what: string): Reading<string[]> => {
  const names = typed.split(/[,;]/u).map((name) => readLine(name, what));
  const values = names.flatMap((name) => ('value' in name ? [name.value] : []));
  const fault = names.find((name) => 'fault' in name && !name.fault.startsWith('cần có'));
  if (fault && 'fault' in fault) return fault;
  return values.length === 0 ? { fault: `cần có ${what}` } : { value: [...new Set(values)] };
};
