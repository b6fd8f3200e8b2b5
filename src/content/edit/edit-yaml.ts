import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { YamlPath } from '../parse/parse-yaml.ts';
import { applyEdits, type TextEdit } from '../repair/text-edit.ts';
import { changedValue, type EditedValue, type YamlChange } from './changed-value.ts';
import { linesBehind, withinBrackets } from './insert-text.ts';
import { scalarText, type ScalarStyle, type ScalarValue } from './scalar-text.ts';
import { entryLines, flowText, isScalarValue, pairText } from './value-text.ts';
import {
  columnOf,
  dashesOf,
  EditError,
  endOf,
  eolOf,
  keySpansOf,
  lineEndOf,
  lineStartOf,
  nodeAt,
  rootOf,
  type KeySpan,
} from './yaml-spans.ts';

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/** Replaces the value of an existing key. */
const replaced = (text: string, span: KeySpan | undefined, node: unknown, value: EditedValue) => {
  const written = isScalarValue(value) ? undefined : flowText(value);
  if (isScalar(node) && node.range && node.range[1] > node.range[0]) {
    const [start, end] = node.range;
    const style = styles[node.type ?? ''] ?? 'plain';
    const insert = written ?? scalarText(value as ScalarValue, style, true);
    return { start, end, insert: text[end - 1] === '\n' ? `${insert}${eolOf(text)}` : insert };
  }
  if (isCollection(node) && node.flow && node.range) {
    return { start: node.range[0], end: node.range[1], insert: flowText(value) };
  }
  if (!span || isCollection(node)) throw new EditError('a block of lines is not replaced whole');
  const colon = text.indexOf(':', span.keyEnd) + 1;
  return { start: colon, end: colon, insert: ` ${flowText(value)}` };
};

const setEdits = (text: string, contents: unknown, path: YamlPath, value: EditedValue) => {
  const key = path.at(-1);
  const holder = nodeAt(contents, path.slice(0, -1));
  if (isSeq(holder)) return [replaced(text, undefined, nodeAt(contents, path), value)];
  const spans = keySpansOf(holder);
  const span = spans.find((each) => each.key === key);
  if (span) return [replaced(text, span, span.value, value)];
  const last = spans.at(-1);
  if (!isMap(holder) || typeof key !== 'string') throw new EditError('no fields there');
  if (holder.flow)
    return [withinBrackets(holder, `${scalarText(key, 'plain', true)}: ${flowText(value)}`)];
  if (!last) throw new EditError('no field to stand behind');
  const column = columnOf(text, spans[0]?.keyStart ?? 0);
  const end = last.value ? endOf(last.value) : last.keyEnd;
  return [linesBehind(text, end, [pairText(key, value)], column)];
};

const insertEdits = (text: string, contents: unknown, path: YamlPath, value: EditedValue) => {
  const index = path.at(-1);
  const list = nodeAt(contents, path.slice(0, -1));
  if (!isSeq(list) || typeof index !== 'number') throw new EditError('no list there');
  if (list.flow) {
    if (index < list.items.length) throw new EditError('only behind the last one');
    return [withinBrackets(list, flowText(value))];
  }
  const dashes = dashesOf(list);
  const column = columnOf(text, dashes[0] ?? 0);
  if (index > 0) {
    const before = list.items[Math.min(index, list.items.length) - 1];
    return [linesBehind(text, endOf(before), entryLines(value), column)];
  }
  const start = lineStartOf(text, dashes[0] ?? 0);
  if (text.slice(start, dashes[0]).trim() !== '') throw new EditError('a list within a line');
  return [linesBehind(text, start, entryLines(value), column)];
};

/**
 * The lines of a field or entry; for the first of several on one line only its own part of the
 * line.
 */
const cut = (text: string, start: number, end: number, nextStart: number | undefined): TextEdit => {
  const lineStart = lineStartOf(text, start);
  const isAlone =
    text
      .slice(lineStart, start)
      .replace(/^\ufeff/u, '')
      .trim() === '';
  if (isAlone) {
    const from = lineStart + (text.startsWith('\ufeff', lineStart) ? 1 : 0);
    return { start: from, end: lineEndOf(text, end), insert: '' };
  }
  if (nextStart === undefined) throw new EditError('the last one in its line');
  return { start, end: nextStart, insert: '' };
};

const removeEdits = (text: string, contents: unknown, path: YamlPath) => {
  const key = path.at(-1);
  const holder = nodeAt(contents, path.slice(0, -1));
  if (!isCollection(holder) || holder.flow || holder.items.length < 2) {
    throw new EditError('the only one, or within brackets');
  }
  if (isSeq(holder) && typeof key === 'number') {
    const dashes = dashesOf(holder);
    const start = dashes[key];
    if (start === undefined) throw new EditError('no such entry');
    return [cut(text, start, endOf(holder.items[key]), dashes[key + 1])];
  }
  const spans = keySpansOf(holder);
  const index = spans.findIndex((each) => each.key === key);
  const span = spans[index];
  if (!span) throw new EditError('no such field');
  const end = span.value ? endOf(span.value) : span.keyEnd;
  return [cut(text, span.keyStart, end, spans[index + 1]?.keyStart)];
};

const renameEdits = (contents: unknown, path: YamlPath, name: string): TextEdit[] => {
  const spans = keySpansOf(nodeAt(contents, path.slice(0, -1)));
  const span = spans.find(({ key }) => key === path.at(-1));
  if (!span || spans.some(({ key }) => key === name)) throw new EditError('no such field, or two');
  return [{ start: span.keyStart, end: span.keyEnd, insert: scalarText(name, 'plain', true) }];
};

const editsOf = (text: string, contents: unknown, change: YamlChange): readonly TextEdit[] => {
  switch (change.kind) {
    case 'set':
      return setEdits(text, contents, change.path, change.value);
    case 'insert':
      return insertEdits(text, contents, change.path, change.value);
    case 'remove':
      return removeEdits(text, contents, change.path);
    case 'rename':
      return renameEdits(contents, change.path, change.name);
  }
};

/**
 * YAML with several values set, inserted or removed, and fields renamed; every other byte stays:
 * comments, order, indentation, quotation marks, line ends. Indexes of entries refer to the text
 * before all changes. The result is parsed and compared before it is returned.
 *
 * @throws EditError if the changes cannot be made this way, or one is within another
 */
export const editYamlAll = (text: string, changes: readonly YamlChange[]): string => {
  const { contents, value } = rootOf(text);
  const edits = changes.flatMap((change) => editsOf(text, contents, change));
  const edited = applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
  const expected = changes.reduce((changed, change) => changedValue(changed, change), value);
  if (!isDeepStrictEqual(rootOf(edited).value, expected)) {
    throw new EditError('another value would change');
  }
  return edited;
};

/**
 * YAML with one value set, inserted or removed, or one field renamed; see `editYamlAll`.
 *
 * @throws EditError if the change cannot be made this way
 */
export const editYaml = (text: string, change: YamlChange): string => editYamlAll(text, [change]);
