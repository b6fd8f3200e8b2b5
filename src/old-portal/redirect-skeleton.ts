import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { largestText } from '../content/read/file-kinds.ts';
import { parseRegister } from '../content/parse/parse-register.ts';
import type { RedirectEntry } from '../content/schema/redirect-schema.ts';
import type { EntryGroup } from './redirect-lines.ts';
import { OperationError } from '../operation/operation-error.ts';

/** The new text of `redirects.yaml`. */
export interface Skeleton {
  readonly text: string;
  /** How many entries did not fit into the file. */
  readonly left: number;
}

/** Where new entries go in the text of a file. */
interface Frame {
  /** The text before active entries, as it is in the file. */
  readonly before: string;
  /** The text of the file after them. */
  readonly behind: string;
  readonly indent: string;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const ended = (text: string, eol: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}${eol}`;

const refused = (): OperationError =>
  new OperationError('REDIRECTS_FORM', { file: 'redirects.yaml' });

/** The line that replaces `redirects:` while no entry is active. */
const asleep = /^# redirects:[ \t]*\r?\n/mu;

/** A file without entries also needs the key, unless nothing will be active. */
const emptyFrame = (text: string, isActive: boolean, eol: string): Frame => {
  const index = text.search(asleep);
  const [line = ''] = asleep.exec(text) ?? [];
  const key = `redirects:${eol}`;
  if (index >= 0 && isActive) {
    const at = index + line.length;
    return { before: `${text.slice(0, at)}${key}`, behind: text.slice(at), indent: '  ' };
  }
  if (index >= 0) return { before: text, behind: '', indent: '  ' };
  const sleeping = `## Khi dùng mục đầu tiên, xóa "# " ở đầu dòng sau${eol}# ${key}`;
  return { before: `${text}${isActive ? key : sleeping}`, behind: '', indent: '  ' };
};

/** @throws OperationError `REDIRECTS_FORM` where the list is written in a form that lines cannot be added to */
const frameOf = (written: string, isActive: boolean, eol: string): Frame => {
  const text = ended(written, eol);
  const { contents } = parseDocument(text);
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return emptyFrame(text, isActive, eol);
  }
  const list = isMap(contents) ? contents.get('redirects', true) : undefined;
  if (!isSeq(list) || !list.range) throw refused();
  const [start, end] = list.range;
  if (list.items.length === 0) {
    const before = isActive ? `${text.slice(0, start)}${text.slice(end)}` : text;
    return { before, behind: '', indent: '  ' };
  }
  if (list.flow) throw refused();
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/[^ \ufeff]/u.test(indent)) throw refused();
  return { before: text, behind: '', indent };
};

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

const entriesOf = (text: string): readonly RedirectEntry[] | undefined => {
  const bytes = new TextEncoder().encode(text);
  const source = {
    kind: 'register',
    path: 'redirects.yaml',
    file: 'redirects.yaml',
    bytes,
    size: bytes.length,
  } as const;
  const { value, problems } = parseRegister(source, 'redirects.yaml');
  return problems.some(({ severity }) => severity === 'error') ? undefined : value?.redirects;
};

/** Whether a text contains everything that it did before, and this many more entries. */
const isSound = (written: string, text: string, more: number): boolean => {
  const [old, now] = [entriesOf(written), entriesOf(text)];
  return (
    old !== undefined &&
    now?.length === old.length + more &&
    isDeepStrictEqual(now.slice(0, old.length), old)
  );
};

/**
 * Adds entries to the text of `redirects.yaml`; every existing line stays as it is.
 *
 * @param written the text of the file; empty where there is none
 * @throws OperationError `REDIRECTS_FORM` where nothing can be added without rewriting the file
 */
export const redirectSkeleton = (
  written: string,
  active: EntryGroup,
  waiting: readonly EntryGroup[],
): Skeleton => {
  const wanted = [active, ...waiting].reduce((sum, { entries }) => sum + entries.length, 0);
  const eol = written.includes('\r\n') ? '\r\n' : '\n';
  const { before, behind, indent } = frameOf(written, active.entries.length > 0, eol);
  let room = largestText.register - sizeOf(before + behind);
  const [first, ...rest] = [active, ...waiting].map((group) => {
    const part = fitting(group, room, indent, eol);
    room -= sizeOf(part.text);
    return part;
  });
  const added = [first, ...rest].reduce((sum, part) => sum + (part?.count ?? 0), 0);
  if (added === 0) return { text: written, left: wanted };
  const text = `${before}${first?.text ?? ''}${behind}${rest.map((part) => part.text).join('')}`;
  if (!isSound(written, text, first?.count ?? 0)) throw refused();
  return { text, left: wanted - added };
};
