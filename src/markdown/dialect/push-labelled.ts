import type { StateBlock } from 'markdown-it';
import type { LabelledLine } from './labelled-lines.ts';

/** The line after an entry and everything nested in it. */
export const lastLineOf = ({ children, line, lines }: LabelledLine): number => {
  const last = children.at(-1);
  return last ? lastLineOf(last) : line + lines.length;
};

const push = (state: StateBlock, content: string, entry: LabelledLine, hidden: boolean): void => {
  const map: [number, number] = [entry.line, entry.line + entry.lines.length];
  Object.assign(state.push('paragraph_open', 'p', 1), { map, hidden });
  Object.assign(state.push('inline', '', 0), { content, map, children: [] });
  Object.assign(state.push('paragraph_close', 'p', -1), { hidden });
};

/** A line with its label as a paragraph. */
export const pushLabelledParagraph = (state: StateBlock, entry: LabelledLine): void => {
  push(state, entry.lines.join('\n').trim(), entry, false);
};

/**
 * The words of an entry in a list: the list draws a bullet, any other label is part of the words.
 */
const entryWords = ({ label, lines }: LabelledLine): string => {
  const words = lines.join('\n');
  return (label.ordinal === 0 ? words.slice(label.length) : words).trim();
};

/** A list with the lists nested in its entries; ordinal labels stay in front of their words. */
export const pushLabelledList = (state: StateBlock, entries: readonly LabelledLine[]): void => {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return;
  const open = state.push('bullet_list_open', 'ul', 1);
  open.map = [first.line, lastLineOf(last)];
  if (first.label.ordinal > 0) open.attrSet('class', 'labels');
  for (const entry of entries) {
    state.push('list_item_open', 'li', 1).map = [entry.line, lastLineOf(entry)];
    push(state, entryWords(entry), entry, true);
    pushLabelledList(state, entry.children);
    state.push('list_item_close', 'li', -1);
  }
  state.push('bullet_list_close', 'ul', -1);
};
