import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import { EditError, eolOf, keySpansOf, lineStartOf, nodeAt, rootOf } from './yaml-spans.ts';

/** The place for new lines in the list of a register, after everything in the file. */
export interface OpenList {
  /** The text before the new active entries, as in the file. */
  readonly before: string;
  /** The text of the file after them. */
  readonly behind: string;
  readonly indent: string;
  readonly eol: string;
}

/** The indentation of entries in a new list. */
const newIndent = '  ';

/** The commented-out key, which the file has while no entry is active. */
const asleepLine = (key: string): RegExp => new RegExp(`^# ${key}:[ \\t]*\\r?\\n`, 'mu');

const ended = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;

/** A file without entries also needs the key, unless none of the new entries is active. */
const emptyList = (text: string, key: string, wakeWords: string | undefined): OpenList => {
  const eol = eolOf(text);
  const [line, index] = [asleepLine(key).exec(text)?.[0], text.search(asleepLine(key))];
  const opening = `${key}:${eol}`;
  const rest = { indent: newIndent, eol };
  if (line === undefined) {
    const added = wakeWords === undefined ? opening : `## ${wakeWords}${eol}# ${opening}`;
    return { before: `${text}${added}`, behind: '', ...rest };
  }
  if (wakeWords !== undefined) return { before: text, behind: '', ...rest };
  const at = index + line.length;
  return { before: `${text.slice(0, at)}${opening}`, behind: text.slice(at), ...rest };
};

/**
 * The list of a register, prepared for more lines; every existing line stays as it is.
 *
 * @param key the only field of the register
 * @param wakeWords the note for the editor if no entry will be active, so that the key must be
 * commented out
 * @throws EditError if the list is in a form that lines cannot be added to
 */
export const openList = (written: string, key: string, wakeWords: string | undefined): OpenList => {
  const text = ended(written);
  const { contents } = rootOf(text);
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return emptyList(text, key, wakeWords);
  }
  const list = isMap(contents) ? nodeAt(contents, [key]) : undefined;
  if (!isSeq(list) || !list.range) throw new EditError('no list there');
  const [start, end] = list.range;
  const eol = eolOf(text);
  if (list.items.length === 0) {
    const before = wakeWords === undefined ? `${text.slice(0, start)}${text.slice(end)}` : text;
    return { before, behind: '', indent: newIndent, eol };
  }
  const indent = text.slice(lineStartOf(text, start), start);
  if (list.flow || /[^ \ufeff]/u.test(indent)) throw new EditError('a list within a line');
  return { before: text, behind: '', indent, eol };
};

const entriesOf = (text: string, key: string): readonly unknown[] => {
  const { contents, value } = rootOf(text);
  const list = keySpansOf(contents).length > 0 ? (value as Record<string, unknown>)[key] : [];
  return Array.isArray(list) ? list : [];
};

/**
 * The text of a register with more lines in its list.
 *
 * @param active the lines of entries, indented
 * @param waiting commented-out lines after them
 * @param count the number of entries in `active`
 * @throws EditError if parsing the result gives anything but the old entries and these
 */
export const withLines = (
  written: string,
  key: string,
  { before, behind }: OpenList,
  { active, waiting, count }: { active: string; waiting: string; count: number },
): string => {
  const text = `${before}${active}${behind}${waiting}`;
  const [old, now] = [entriesOf(written, key), entriesOf(text, key)];
  const isSound = now.length === old.length + count;
  if (!isSound || !isDeepStrictEqual(now.slice(0, old.length), old)) {
    throw new EditError('another value would change');
  }
  return text;
};
