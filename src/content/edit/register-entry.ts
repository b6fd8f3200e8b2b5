import type { EditedValue } from './changed-value.ts';
import { openList, withLines } from './open-list.ts';
import { keySpansOf, rootOf } from './yaml-spans.ts';
import { entryLines } from './value-text.ts';
import { withEntry } from './append-entry.ts';

/**
 * The text of a register with one more entry at the end of a list; the list is made if there is
 * none. Every other line stays: order, comments, form.
 *
 * @param text as on the disk; empty if there is no file
 * @throws EditError if the file has a form that cannot be edited by lines
 */
export const withRegisterEntry = (
  text: string,
  list: string,
  entry: Readonly<Record<string, EditedValue>>,
): string => {
  const keys = keySpansOf(rootOf(text).contents).map(({ key }) => key);
  if (keys.some((key) => key !== list)) return withEntry(text, 'register', list, entry);
  const open = openList(text, list, undefined);
  const active = entryLines(entry)
    .map((line) => `${open.indent}${line}${open.eol}`)
    .join('');
  return withLines(text, list, open, { active, waiting: '', count: 1 });
};
