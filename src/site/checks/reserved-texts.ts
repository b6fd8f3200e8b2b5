import type { MarkdownSource } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { problem, startOfFile, type Problem } from '../../content/problem.ts';
import { isReserved } from '../addresses/reserved-places.ts';

/** `/van-ban/nam/` as the message shows it: `van-ban/nam`. */
const reservedProblem = ({ file, path }: MarkdownSource): Problem =>
  problem('PAGE_RESERVED', startOfFile(file), path.slice(1, -1));

const isTaken = ({ path }: MarkdownSource): boolean => isReserved(path);
const isFree = (text: MarkdownSource): boolean => !isTaken(text);

/**
 * Moves plain pages and documents at an address of the program to the faulty texts: they are
 * checked but not planned, and a link to them is not a second fault.
 */
export const withoutReserved = (parsed: ParsedContent): ParsedContent => {
  const { content, problems, faultyPaths, faultyTexts } = parsed;
  const taken = [...(content?.pages ?? []), ...(content?.officialDocuments ?? [])].filter(isTaken);
  const refused = [...taken, ...faultyTexts.filter(isTaken)];
  if (!content || refused.length === 0) return parsed;
  return {
    ...parsed,
    content: {
      ...content,
      pages: content.pages.filter(isFree),
      officialDocuments: content.officialDocuments.filter(isFree),
    },
    problems: [...problems, ...refused.map(reservedProblem)],
    faultyPaths: [...faultyPaths, ...taken.map(({ path }) => path)],
    faultyTexts: [...faultyTexts, ...taken],
  };
};
