import { counterpartOf } from '../parse/foreign-keys.ts';
import { scalarText } from '../edit/scalar-text.ts';
import type { Repair } from './repair.ts';

/** Fields that hold a list, and those that hold one entry of a register. */
const lists: ReadonlySet<string> = new Set(
  'related authors aliases unit replaces amends'.split(' '),
);
const single: ReadonlySet<string> = new Set(['category', 'congress', 'thread']);

/** An unindented line of front matter: its key, and a value on the same line. */
const linePattern = /^([\p{L}_][\p{L}\p{N}_-]*)(\s*:\s+)(\S.*?)\s*$/u;

interface FieldLine {
  readonly text: string;
  /** The offset of its first letter. */
  readonly start: number;
  readonly key: string;
  readonly value: string;
  readonly valueStart: number;
}

const isPlainWords = (value: string): boolean =>
  /^[\p{L}\p{N}/]/u.test(value) && !/: |\s#|[[\]{}"]/u.test(value);

const unquoted = (value: string): string => /^(["'])([^"']*)\1$/u.exec(value)?.[2] ?? value;

const partsOf = (value: string): string[] =>
  value
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isName = (part: string): boolean => /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u.test(part);
const isCode = (part: string): boolean => /^[\w./~-]+$/u.test(part);

const replaced = (
  { start, text, valueStart }: FieldLine,
  code: Repair['code'],
  insert: string,
  details: readonly unknown[],
  isSure: boolean,
): Repair => ({
  start: valueStart,
  end: start + text.trimEnd().length,
  insert,
  code,
  details,
  at: valueStart,
  isSure,
});

/** `related: a, b` as a list; a single value of a field that also accepts one stays as it is. */
const listRepair = (line: FieldLine, keys: ReadonlySet<string>): Repair[] => {
  const { key, value } = line;
  const words = unquoted(value);
  const parts = partsOf(words);
  if (
    !(lists.has(key) && keys.has(key)) ||
    !isPlainWords(words) ||
    (key === 'unit' && parts.length < 2)
  )
    return [];
  const isSure = key === 'authors' ? parts.every(isName) : parts.every(isCode);
  const list = `[${parts.map((part) => scalarText(part, 'plain', true)).join(', ')}]`;
  /** The id of a unit has no commas, but a name may have one. */
  if (key === 'unit' && !isSure) return [];
  return [replaced(line, 'FIELD_LIST', list, [key, `${key}: ${list}`], isSure)];
};

/** `category: [a]` as a single value. */
const singleRepair = (line: FieldLine): Repair[] => {
  const { key, value } = line;
  const [, inside] = /^\[([^[\]{}]*)\]$/u.exec(value) ?? [];
  if (!single.has(key) || inside === undefined) return [];
  const parts = partsOf(inside).map(unquoted);
  const [first] = parts;
  if (first === undefined) return [];
  const one = scalarText(first);
  return [replaced(line, 'FIELD_ONE', one, [key, `${key}: ${one}`], parts.length === 1)];
};

/** Keys that only programs use: no work of the editor is lost with these lines. */
const ofPrograms: ReadonlySet<string> = new Set(
  'layout type comments toc weight id post_id guid template mathjax math lang language pin sticky'.split(
    ' ',
  ),
);

const plainValue = (value: string): unknown => {
  if (value === 'true' || value === 'false') return value === 'true';
  const [, inside] = /^\[([^[\]{}]*)\]$/u.exec(value) ?? [];
  return inside === undefined ? unquoted(value) : partsOf(inside).map(unquoted);
};

/** `published: false` as `draft: true`; lines that only another program reads are removed. */
const foreignRepair = (line: FieldLine, keys: ReadonlySet<string>, all: string): Repair[] => {
  const { key, value, start, text } = line;
  const name = key.toLowerCase().replaceAll('-', '_');
  if (keys.has(key) || !keys.has('category')) return [];
  const { field, line: written } = counterpartOf(key, plainValue(value)) ?? {};
  const isDraft = field === 'draft';
  const isFiled = field === 'category' && written !== undefined && !/[,;]/u.test(value);
  const isListed =
    field === 'authors' ? partsOf(unquoted(value)).every(isName) : field === 'aliases';
  const goes = written === '' || ofPrograms.has(name);
  if (!isDraft && !isFiled && !goes && !(isListed && written !== undefined)) return [];
  const isThere = !goes && new RegExp(`^${field}\\s*:`, 'mu').test(all);
  const isRemoved = goes || isThere;
  return [
    {
      start,
      end: start + text.length + (isRemoved ? 1 : 0),
      insert: isRemoved ? '' : (written ?? ''),
      code: 'KEY_FOREIGN',
      details: [key, field, isThere ? undefined : written, isThere],
      at: start,
      atEnd: start + key.length,
      isSure: !isThere,
    },
  ];
};

/**
 * Lines of front matter with a value in the wrong form, or with a field of another system, if the
 * line itself shows what was meant.
 *
 * @param from offset of the first letter of the YAML; must begin a line
 * @param keys every key that the file may have, at any depth
 */
export const fieldLineRepairs = (
  text: string,
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): Repair[] => {
  const yaml = text.slice(from, to);
  const lines = yaml.split('\n');
  let start = from;
  return lines.flatMap((written, index): Repair[] => {
    const here = start;
    start += written.length + 1;
    const [, key = '', colon = '', value = ''] = linePattern.exec(written) ?? [];
    /** A value that continues below is more than this line. */
    if (key === '' || /^\s+\S|^- /u.test(lines[index + 1] ?? '')) return [];
    const valueStart = here + key.length + colon.length;
    const line = { text: written, start: here, key, value, valueStart };
    return [...listRepair(line, keys), ...singleRepair(line), ...foreignRepair(line, keys, yaml)];
  });
};
