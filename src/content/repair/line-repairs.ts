import type { Repair } from './repair.ts';
import { valueRepairs } from './value-repairs.ts';

/** The parts of a line: indentation, list mark, key with colon, white space, value. */
const linePattern =
  /^(\s*)((?:- +)*)(?:("?[\p{L}\p{N}_/][^:：#"'[\]{},]*?"?)(\s*)([:：])(?=(.?)))?(\s*)(.*?)\s*$/u;

interface LineContext {
  readonly text: string;
  readonly start: number;
  readonly next: string;
  readonly previous: string;
}

/** Whether a line opens a value that continues on the lines below it. */
const opensBlock = (line: string): boolean =>
  /^\s*(?:$|#|- )|:\s*(?:[|>][+-]?\d?)?\s*$/u.test(line);

/** Whether a line has a field that begins at a column: then the entry above it is a mapping. */
const hasFieldAt = (line: string, column: number): boolean =>
  line.search(/\S/u) === column && /^\s*"?[\p{L}_]+"?\s*[:：]/u.test(line);

const indentation = ({ text, start, previous }: LineContext, isTopLevel: boolean): Repair[] => {
  const indent = /^\s*/u.exec(text)?.[0] ?? '';
  const isOutOfLine = isTopLevel && !opensBlock(previous) && !/^\s/u.test(previous);
  if (indent.includes('\t')) {
    const insert = isOutOfLine ? '' : indent.replaceAll('\t', '  ');
    const end = start + indent.length;
    return [{ start, end, insert, code: 'YAML_TAB', details: [], at: start, isSure: true }];
  }
  if (indent === '' || !isOutOfLine) return [];
  const end = start + indent.length;
  return [{ start, end, insert: '', code: 'YAML_INDENT', details: [], at: end, isSure: false }];
};

/**
 * The faults of one line of YAML that are visible without its context.
 *
 * @param keys every key that the file may have, at any depth
 */
const repairsOfLine = (line: LineContext, keys: ReadonlySet<string>): Repair[] => {
  const match = linePattern.exec(line.text);
  if (!match || /^\s*(?:#|$)/u.test(line.text)) return [];
  const [, indent = '', mark = '', key, gap = '', colon, , space = '', value = ''] = match;
  const name = key?.replaceAll('"', '') ?? '';
  const isKnown = keys.has(name);
  const before = line.start + indent.length + mark.length;
  const goesOn = /^\s+\S/u.test(line.next);
  const start = indentation(line, isKnown && mark === '');
  if (key === undefined || colon === undefined) {
    return [...start, ...(value && mark ? valueRepairs(value, before + space.length, goesOn) : [])];
  }
  const at = before + key.length + gap.length;
  const valueStart = at + 1 + space.length;
  const isText = mark !== '' && !isKnown && colon === ':' && space !== '';
  const inEntry = isText && !hasFieldAt(line.next, indent.length + mark.length);
  if (inEntry)
    return [
      ...start,
      ...valueRepairs(line.text.slice(indent.length + mark.length).trimEnd(), before, goesOn),
    ];
  const values = value ? valueRepairs(value, valueStart, goesOn) : [];
  if (colon === '：') {
    const insert = space || !value ? ':' : ': ';
    return [
      ...start,
      { start: at, end: at + 1, insert, code: 'COLON_WIDE', details: [name], at, isSure: true },
      ...values,
    ];
  }
  if (space === '' && value !== '') {
    if (!isKnown) return start;
    return [
      ...start,
      {
        start: at + 1,
        end: at + 1,
        insert: ' ',
        code: 'COLON_SPACE',
        details: [name],
        at,
        isSure: true,
      },
      ...values,
    ];
  }
  return [...start, ...values];
};

/**
 * The faults of a part of a text that is YAML, line by line, sorted by position.
 *
 * @param from offset of its first letter; must begin a line
 * @param to offset after its last letter
 */
export const lineRepairs = (
  text: string,
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): Repair[] => {
  const lines = text.slice(from, to).split('\n');
  const repairs: Repair[] = [];
  let start = from;
  let blockIndent = -1;
  lines.forEach((line, index) => {
    const indent = line.search(/\S/u);
    const isInBlock = blockIndent >= 0 && (indent < 0 || indent > blockIndent);
    if (!isInBlock) {
      blockIndent = -1;
      const context = {
        text: line,
        start,
        next: lines[index + 1] ?? '',
        previous: lines[index - 1] ?? '',
      };
      repairs.push(...repairsOfLine(context, keys));
      if (/:\s*[|>][+-]?\d?\s*$/u.test(line)) blockIndent = Math.max(indent, 0);
    }
    start += line.length + 1;
  });
  return repairs;
};
