import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq } from 'yaml';
import { applyEdits } from '../repair/text-edit.ts';
import type { EditedValue } from './changed-value.ts';
import { frontMatterOf, type FileForm } from './front-matter.ts';
import { linesBehind, withinBrackets } from './insert-text.ts';
import { entryLines, flowText } from './value-text.ts';
import { EditError, columnOf, dashesOf, endOf, keySpansOf, nodeAt, rootOf } from './yaml-spans.ts';

type Entry = Readonly<Record<string, EditedValue>>;

const editOf = (yaml: string, contents: unknown, key: string, entry: Entry) => {
  const list = nodeAt(contents, [key]);
  if (isSeq(list) && list.flow) return withinBrackets(list, flowText(entry));
  if (isSeq(list)) {
    const column = columnOf(yaml, dashesOf(list)[0] ?? 0);
    return linesBehind(yaml, endOf(list), entryLines(entry), column);
  }
  const last = keySpansOf(contents).at(-1);
  if (!last || !isMap(contents) || contents.flow || list !== undefined) {
    throw new EditError('no place for a list');
  }
  const end = last.value ? endOf(last.value) : last.keyEnd;
  return linesBehind(yaml, end, [`${key}:`, ...entryLines(entry).map((line) => `  ${line}`)], 0);
};

const entriesIn = (value: unknown, key: string): unknown[] => {
  const list = typeof value === 'object' && value !== null && Reflect.get(value, key);
  return Array.isArray(list) ? list : [];
};

/**
 * A file with one more entry at the end of a list of its front matter; the list is made if it does
 * not exist. Every other byte stays.
 *
 * @throws EditError if that cannot be done without rewriting more of the file
 */
export const withEntry = (text: string, form: FileForm, key: string, entry: Entry): string => {
  const { opening, yaml, rest } = frontMatterOf(text, form);
  const { contents, value } = rootOf(yaml);
  const edited = applyEdits(yaml, [editOf(yaml, contents, key, entry)]);
  const expected = { ...(value as object), [key]: [...entriesIn(value, key), entry] };
  if (!isDeepStrictEqual(rootOf(edited).value, expected)) {
    throw new EditError('another value would change');
  }
  return `${opening}${edited}${rest}`;
};
