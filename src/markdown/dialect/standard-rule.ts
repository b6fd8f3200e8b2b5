import type { MarkdownIt, StateBlock } from 'markdown-it';

type BlockRule = (
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
) => boolean;

/**
 * A rule of the library, for the rule that replaces it.
 *
 * @throws Error if the library has no such rule
 */
export const standardBlockRule = ({ block }: MarkdownIt, name: string): BlockRule => {
  // oxlint-disable-next-line no-underscore-dangle -- the library's ruler finds no rule by its name
  const rule = block.ruler.__rules__.find((each) => each.name === name);
  if (!rule) throw new Error(`markdown-it has no block rule "${name}"`);
  return rule.fn;
};
