import { isNode, isScalar, isSeq } from 'yaml';
import type { YamlPath } from '../parse/parse-yaml.ts';
import type { YamlChange } from './changed-value.ts';
import { frontMatterOf, type FileForm } from './front-matter.ts';
import { keySpansOf, rootOf } from './yaml-spans.ts';

/** A word in a file, and its replacement. */
export interface ReplacedWord {
  /** Offsets in the text of the file. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** No field holds `true` or `false` as words. */
const valueOf = (word: string): string | boolean =>
  word === 'true' || word === 'false' ? word === 'true' : word;

const changeIn = (
  node: unknown,
  path: YamlPath,
  { start, end, word }: ReplacedWord,
): YamlChange | undefined => {
  if (isScalar(node)) {
    const isMeant = node.range?.[0] === start && node.range[1] === end;
    return isMeant ? { kind: 'set', path, value: valueOf(word) } : undefined;
  }
  const replaced = { start, end, word };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const change = isNode(item) && changeIn(item, [...path, index], replaced);
      if (change) return change;
    }
    return undefined;
  }
  for (const { key, keyStart, keyEnd, value } of keySpansOf(node)) {
    if (keyStart === start && keyEnd === end) {
      return { kind: 'rename', path: [...path, key], name: word };
    }
    const change = changeIn(value, [...path, key], replaced);
    if (change) return change;
  }
  return undefined;
};

/**
 * The change that replaces a value or a field name between two offsets; `undefined` if the offsets
 * do not enclose a whole value or name.
 *
 * @throws EditError if the file has no valid YAML
 */
export const changeAt = (
  text: string,
  form: FileForm,
  { start, end, word }: ReplacedWord,
): YamlChange | undefined => {
  const { opening, yaml } = frontMatterOf(text, form);
  const within = { start: start - opening.length, end: end - opening.length, word };
  return changeIn(rootOf(yaml).contents, [], within);
};
