import { endsSentence, isProse, roleOfLine, type Line } from './line.ts';

const shortest = 8;
const longest = 90;

const isBold = ({ block }: Line): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong';

/**
 * The first line of a text, if it is the standfirst: by its style, or because all of it is bold.
 */
export const standfirstOf = (body: readonly Line[]): Line | undefined => {
  const [first, ...others] = body;
  if (!first || first.words < shortest || first.words > longest) return undefined;
  if (!others.some(isProse)) return undefined;
  return roleOfLine(first) === 'standfirst' || (isBold(first) && endsSentence(first))
    ? first
    : undefined;
};
