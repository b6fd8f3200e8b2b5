import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { YamlPath } from '../parse/parse-yaml.ts';

/** YAML that cannot be edited by offsets: the file stays as it is. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** The content's YAML has no aliases, tags or merges. */
const options = {
  schema: 'core',
  merge: false,
  keepSourceTokens: true,
  logLevel: 'error',
} as const;

/** @throws EditError if the text is not valid YAML */
export const rootOf = (yaml: string): { readonly contents: unknown; readonly value: unknown } => {
  const document = parseDocument(yaml, options);
  if (document.errors.length > 0) throw new EditError('not sound YAML');
  return { contents: document.contents, value: document.toJS({ maxAliasCount: 0 }) };
};

/** A key with its value in a mapping. */
export interface KeySpan {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node | undefined;
}

export const keySpansOf = (map: unknown): readonly KeySpan[] => {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => {
    if (!isScalar(key) || !key.range) throw new EditError('a key that is no text');
    const [keyStart, keyEnd] = key.range;
    return { key: String(key.value), keyStart, keyEnd, value: isNode(value) ? value : undefined };
  });
};

/** The node at a path; `undefined` if there is none. */
export const nodeAt = (contents: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((node, step) => {
    if (isSeq(node) && typeof step === 'number') return node.items[step];
    return keySpansOf(node).find(({ key }) => key === step)?.value;
  }, contents);

/** The offset after the last letter of a value; a block of text ends with its line. */
export const endOf = (node: unknown): number => {
  if (!isNode(node) || !node.range) throw new EditError('a value without a place');
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return node.range[1];
  if (isNode(last)) return endOf(last);
  const pair = last as { readonly key: unknown; readonly value: unknown };
  return isNode(pair.value) ? endOf(pair.value) : endOf(pair.key);
};

/** The offset of each entry of a block list, at its `-`. */
export const dashesOf = (list: unknown): readonly number[] => {
  const token = isSeq(list) ? list.srcToken : undefined;
  if (token?.type !== 'block-seq') throw new EditError('no list of lines');
  return token.items.flatMap(({ start }) =>
    start.flatMap(({ type, offset }) => (type === 'seq-item-ind' ? [offset] : [])),
  );
};

export const lineStartOf = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the line that contains an offset, including its line end. */
export const lineEndOf = (text: string, offset: number): number => {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** The distance from the beginning of the line; a byte order mark does not count. */
export const columnOf = (text: string, offset: number): number =>
  text.slice(lineStartOf(text, offset), offset).replace(/^\ufeff/u, '').length;

/** The line end of a text: that of Windows if it occurs. */
export const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
