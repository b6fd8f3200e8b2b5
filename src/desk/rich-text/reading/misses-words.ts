import type { Node } from 'prosemirror-model';
import { withoutEscapes } from './rich-parser.ts';

const decoded = (octets: string): string => {
  try {
    return decodeURIComponent(octets);
  } catch {
    return ' ';
  }
};

const readable = (text: string): string => text.replaceAll(/(?:%[\da-f]{2})+/giu, decoded);

const lettersOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [letter] of readable(text).matchAll(/[\p{L}\p{M}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
};

/** All text that a node holds: its words, and those of its attributes. */
const allText = (node: Node): string => {
  const parts: string[] = [];
  const keep = (attrs: Readonly<Record<string, unknown>>): void => {
    parts.push(...Object.values(attrs).map(String));
  };
  keep(node.attrs);
  node.descendants((each) => {
    parts.push(each.text ?? '');
    keep(each.attrs);
    for (const mark of each.marks) keep(mark.attrs);
  });
  return parts.join(' ');
};

/** Whether a text has letters that its node lacks, such as those of cells beyond a table's columns. */
export const missesWords = (text: string, node: Node): boolean => {
  const there = lettersOf(allText(node));
  return [...lettersOf(withoutEscapes(text))].some(
    ([letter, count]) => (there.get(letter) ?? 0) < count,
  );
};
