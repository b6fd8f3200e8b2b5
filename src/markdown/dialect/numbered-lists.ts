import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { beginsWithDate } from './line-label.ts';
import { standardBlockRule } from './standard-rule.ts';

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** The items of the list that opens at an index, without those of nested lists. */
const itemsOf = (tokens: readonly Token[], opening: number): Token[] => {
  const level = (tokens[opening]?.level ?? 0) + 1;
  const items: Token[] = [];
  for (let index = opening + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.level < level) break;
    if (token.type === 'list_item_open' && token.level === level) items.push(token);
  }
  return items;
};

/** The items after a gap in the numbers; `1. 1. 1.` has no gap. */
const itemsAfterGaps = (items: readonly Token[]): Token[] => {
  const numbers = items.map(({ info }) => Number(info));
  const grows = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return items.filter(
    (_item, index) => grows && index > 0 && numbers[index] !== (numbers[index - 1] ?? 0) + 1,
  );
};

/** The end of a list and the beginning of one that continues with the number of an item. */
const restart = ({ info, level, markup }: Token, { Token: Made }: StateCore): Token[] => {
  const same = { level: level - 1, markup, block: true };
  const close = Object.assign(new Made('ordered_list_close', 'ol', -1), same);
  const open = Object.assign(new Made('ordered_list_open', 'ol', 1), same);
  open.attrSet('start', Number(info));
  return [close, open];
};

/**
 * Numbered lists: a line that begins with a year or a date is not an item, and numbers that an
 * editor typed with gaps stay as they are.
 */
export const numberedLists = (markdown: MarkdownIt): void => {
  const standard = standardBlockRule(markdown, 'list');
  markdown.block.ruler.at(
    'list',
    (state, startLine, endLine, silent) =>
      !beginsWithDate(lineOf(state, startLine)) && standard(state, startLine, endLine, silent),
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
  markdown.core.ruler.after('block', 'typed_numbers', (state: StateCore) => {
    const { tokens } = state;
    const jumps = new Set(
      tokens.flatMap(({ type }, index) =>
        type === 'ordered_list_open' ? itemsAfterGaps(itemsOf(tokens, index)) : [],
      ),
    );
    if (jumps.size === 0) return;
    state.tokens = tokens.flatMap((token) =>
      jumps.has(token) ? [...restart(token, state), token] : [token],
    );
  });
};
