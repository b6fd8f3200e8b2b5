import type { BlockContent, List, ListItem, Paragraph } from 'mdast';
import type { ListLabel } from '../numbering/list-labels.ts';

/** A block of a text, and its label if Word shows it as an entry of a list. */
export interface Entry {
  readonly block: BlockContent;
  readonly label?: ListLabel | undefined;
}

interface OpenList {
  readonly list: List;
  readonly level: number;
  /** The number that its next entry must have. */
  next: number;
}

const withLabel = (block: Paragraph, { text }: ListLabel): Paragraph => ({
  ...block,
  children: [{ type: 'text', value: `${text} ` }, ...block.children],
});

const itemOf = (block: BlockContent): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [block],
});

/** Puts entries into lists that show the same numbers as Word; other numbers become words. */
class Grouping {
  readonly blocks: BlockContent[] = [];
  #open: OpenList[] = [];

  add({ block, label }: Entry): void {
    if (!label || block.type !== 'paragraph') {
      this.#open = [];
      this.blocks.push(block);
      return;
    }
    this.#open = this.#open.filter(({ level }) => level <= label.level);
    const last = this.#open.at(-1);
    if (last?.level !== label.level) return this.#begin(block, label);
    const isOrdered = label.ordinal !== undefined;
    if (last.list.ordered !== isOrdered) {
      this.#open.pop();
      return this.#begin(block, label);
    }
    if (isOrdered && label.ordinal !== last.next) return this.#asWords(block, label);
    last.list.children.push(itemOf(block));
    last.next += 1;
    return undefined;
  }

  /** A second list of numbers right below another would continue it. */
  #begin(block: Paragraph, label: ListLabel): void {
    const siblings = this.#siblings();
    const above = siblings.at(-1);
    const ordered = label.ordinal !== undefined;
    if (ordered && above?.type === 'list' && above.ordered) return this.#asWords(block, label);
    const start = label.ordinal ?? 0;
    const list: List = {
      type: 'list',
      ordered,
      ...(ordered && { start }),
      spread: false,
      children: [itemOf(block)],
    };
    siblings.push(list);
    this.#open.push({ list, level: label.level, next: start + 1 });
    return undefined;
  }

  #asWords(block: Paragraph, label: ListLabel): void {
    this.#open = [];
    this.blocks.push(withLabel(block, label));
  }

  #siblings(): BlockContent[] {
    const item = this.#open.at(-1)?.list.children.at(-1);
    return item ? (item.children as BlockContent[]) : this.blocks;
  }
}

/** The blocks of a text with its lists. */
export const groupLists = (entries: readonly Entry[]): BlockContent[] => {
  const grouping = new Grouping();
  for (const entry of entries) grouping.add(entry);
  return grouping.blocks;
};
