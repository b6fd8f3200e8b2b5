import { Fragment, type Node } from 'prosemirror-model';
import { schema } from '../schema.ts';
import { labelOf } from './next-label.ts';

/** An entry of a typed list with how deep it is. */
export interface FlatEntry {
  readonly sign: string;
  readonly words: Fragment;
  readonly depth: number;
}

/** The entries of a typed list in the order of their lines. */
export const flatEntries = (list: Node, depth = 0): FlatEntry[] =>
  list.children.flatMap((item) => {
    const [words, below] = item.children;
    const entry = {
      sign: String(item.attrs['sign']),
      words: words?.content ?? Fragment.empty,
      depth,
    };
    return [entry, ...(below ? flatEntries(below, depth + 1) : [])];
  });

/** A typed list of some entries; the first one's depth is the list's. */
export const typedList = (entries: readonly FlatEntry[]): Node | undefined => {
  const [first] = entries;
  if (!first) return undefined;
  const starts = entries.flatMap(({ depth }, index) => (depth <= first.depth ? [index] : []));
  const items = starts.map((start, index) => {
    const { sign, words } = entries[start] as FlatEntry;
    const below = typedList(entries.slice(start + 1, starts[index + 1]));
    const paragraph = schema.node('paragraph', null, words);
    return schema.node('typed_item', { sign }, below ? [paragraph, below] : [paragraph]);
  });
  return schema.node('typed_list', { labels: first.sign === '' }, items);
};

/** The label of an entry, whether it is among its words or not. */
export const entryLabel = ({ sign, words }: FlatEntry): string | undefined =>
  sign === '' ? labelOf(words.textBetween(0, words.size))?.text : sign;

/** An entry with another label among its words. */
export const relabelled = (entry: FlatEntry, label: string): FlatEntry => {
  const length = labelOf(entry.words.textBetween(0, entry.words.size))?.text.length ?? 0;
  return {
    ...entry,
    words: Fragment.from(schema.text(label)).append(entry.words.cut(length)),
  };
};
