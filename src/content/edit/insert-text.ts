import { isCollection, isSeq } from 'yaml';
import type { TextEdit } from '../repair/text-edit.ts';
import { EditError, endOf, eolOf, lineEndOf } from './yaml-spans.ts';

/** Inserts lines after the line that ends at an offset. */
export const linesBehind = (
  text: string,
  offset: number,
  lines: readonly string[],
  indent: number,
): TextEdit => {
  const eol = eolOf(text);
  const at = lineEndOf(text, offset);
  const indented = lines.map((line) => `${' '.repeat(indent)}${line}`).join(eol);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, insert: isOpen ? `${eol}${indented}` : `${indented}${eol}` };
};

/**
 * Inserts a value before the closing bracket of a flow list or mapping.
 *
 * @throws EditError if there are no brackets
 */
export const withinBrackets = (node: unknown, insert: string): TextEdit => {
  if (!isCollection(node) || !node.range) throw new EditError('no brackets');
  const last = node.items.at(-1);
  if (last === undefined) {
    const at = node.range[0] + 1;
    return { start: at, end: node.range[1] - 1, insert };
  }
  const pair = isSeq(node) ? undefined : (last as { key: unknown; value: unknown });
  const at = endOf(pair ? (pair.value ?? pair.key) : last);
  return { start: at, end: at, insert: `, ${insert}` };
};
