import { openList, withLines } from '../content/edit/open-list.ts';
import { EditError } from '../content/edit/yaml-spans.ts';
import { largestText } from '../content/read/file-kinds.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { EntryGroup } from './redirect-lines.ts';

/** The new text of `redirects.yaml`. */
export interface Skeleton {
  readonly text: string;
  /** How many entries did not fit into the file. */
  readonly left: number;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const wakeWords = 'Khi dùng mục đầu tiên, xóa "# " ở đầu dòng sau';

const linesOf = (lines: readonly string[], indent: string, eol: string): string =>
  lines.map((line) => `${indent}${line}${eol}`).join('');

/** As many entries of a group as fit, in bytes. */
const fitting = (
  { heading, entries }: EntryGroup,
  room: number,
  indent: string,
  eol: string,
): { readonly text: string; readonly count: number } => {
  let text = `${eol}${linesOf([heading], indent, eol)}`;
  let left = room - sizeOf(text);
  let count = 0;
  for (const entry of entries) {
    const lines = linesOf(entry, indent, eol);
    left -= sizeOf(lines);
    if (left < 0) break;
    text += lines;
    count += 1;
  }
  return count === 0 ? { text: '', count } : { text, count };
};

const extended = (
  written: string,
  active: EntryGroup,
  waiting: readonly EntryGroup[],
): Skeleton => {
  const wanted = [active, ...waiting].reduce((sum, { entries }) => sum + entries.length, 0);
  const list = openList(written, 'redirects', active.entries.length > 0 ? undefined : wakeWords);
  let room = largestText.register - sizeOf(list.before + list.behind);
  const [first, ...rest] = [active, ...waiting].map((group) => {
    const part = fitting(group, room, list.indent, list.eol);
    room -= sizeOf(part.text);
    return part;
  });
  const added = [first, ...rest].reduce((sum, part) => sum + (part?.count ?? 0), 0);
  if (added === 0) return { text: written, left: wanted };
  const lines = {
    active: first?.text ?? '',
    waiting: rest.map((part) => part.text).join(''),
    count: first?.count ?? 0,
  };
  return { text: withLines(written, 'redirects', list, lines), left: wanted - added };
};

/**
 * Adds entries to the text of `redirects.yaml`; every existing line stays as it is.
 *
 * @param written the text of the file; empty if there is none
 * @throws OperationError `REDIRECTS_FORM` if nothing can be added without rewriting the file
 */
export const redirectSkeleton = (
  written: string,
  active: EntryGroup,
  waiting: readonly EntryGroup[],
): Skeleton => {
  try {
    return extended(written, active, waiting);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new OperationError('REDIRECTS_FORM', { file: 'redirects.yaml' }, { cause: error });
  }
};
