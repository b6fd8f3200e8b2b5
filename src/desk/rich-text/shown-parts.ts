import type { Node } from 'prosemirror-model';
import { lineLabel } from '../../markdown/dialect/line-label.ts';

/** An entry that has only its label yet. */
const isWithoutWords = (item: Node): boolean => {
  const words = item.textContent.trim();
  if (item.firstChild?.children.some(({ isText }) => !isText)) return false;
  return (
    words === '' ||
    (item.attrs['sign'] === '' &&
      /^\S{1,8}$/u.test(words) &&
      lineLabel(`${words} X`)?.text === words)
  );
};

/** Whether a part of a document is only an empty place to write in. */
export const isBlank = (node: Node): boolean => {
  if (node.type.name === 'paragraph')
    return (
      node.children.every((child) => child.isText || child.type.name.endsWith('_break')) &&
      /^[ \t\n]*$/u.test(node.textContent)
    );
  if (node.type.name === 'typed_item') return node.childCount === 1 && isWithoutWords(node);
  if (!/^(?:list_item|(?:typed|bullet|ordered)_list|blockquote)$/u.test(node.type.name))
    return false;
  return node.children.every(isBlank);
};

/** The parts that are written: empty places are none. */
export const shownParts = (node: Node): readonly Node[] =>
  node.children.filter((child) => !isBlank(child));
