import type { Token } from 'markdown-it';
import type { TextLines } from '../places/text-lines.ts';
import type { MarkupFinding } from './markup-finding.ts';

/** A number alone in its paragraph. */
export const loneNumber = /^\d{1,3}$/u;

/** A paragraph of a text, with its position. */
interface Paragraph {
  readonly content: string;
  readonly start: number;
}

const paragraphsOf = (tokens: readonly Token[], { text, starts }: TextLines): Paragraph[] =>
  tokens.flatMap(({ type, level, content, map }, index): Paragraph[] => {
    const isParagraph = type === 'inline' && tokens[index - 1]?.type === 'paragraph_open';
    if (!isParagraph || level !== 1 || !map) return [];
    const start = starts[map[0]] ?? 0;
    return text.startsWith(content, start) ? [{ content, start }] : [];
  });

/** Numbers that count from one are those of sections, at whatever distance they follow each other. */
export const areSections = (numbers: readonly string[]): boolean =>
  numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1);

const endsOpen = (above: string): boolean => /[\p{L}\p{N},–-]$/u.test(above) && above.length > 20;

/** Shorter lines are not those of a page. */
const shortestLine = 40;

/** Numbers alone on a line of a paragraph, perhaps indented, between two long lines. */
const numbersBetweenLines = (
  tokens: readonly Token[],
  { text, starts }: TextLines,
): MarkupFinding[] => {
  const lineAt = (line: number): string => text.slice(starts[line], starts[line + 1]).trim();
  return tokens.flatMap(({ type, level, map }): MarkupFinding[] => {
    if (type !== 'paragraph_open' || level !== 0 || !map) return [];
    const [first, behind] = map;
    const inner = Array.from(
      { length: Math.max(0, behind - first - 2) },
      (_, step) => first + 1 + step,
    );
    return inner.flatMap((line): MarkupFinding[] => {
      const found = lineAt(line);
      const isBetween = [line - 1, line + 1].every((each) => lineAt(each).length >= shortestLine);
      if (!isBetween || !loneNumber.test(found)) return [];
      const start = text.indexOf(found, starts[line]);
      return [{ kind: 'pageNumber', start, end: start + found.length, found }];
    });
  });
};

/**
 * A number alone between two paragraphs, as a page of a PDF file leaves it; where the sentence above it
 * continues below, there is no doubt.
 */
export const lonePageNumberFindings = (
  tokens: readonly Token[],
  lines: TextLines,
): MarkupFinding[] => {
  const paragraphs = paragraphsOf(tokens, lines);
  const within = numbersBetweenLines(tokens, lines);
  const numbers = paragraphs.filter(({ content }) => loneNumber.test(content));
  if (numbers.length === 0) return within;
  const isMeant = areSections(numbers.map(({ content }) => content));
  const alone = paragraphs.flatMap(({ content, start }, index): MarkupFinding[] => {
    const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]];
    if (!loneNumber.test(content) || !above || loneNumber.test(above.content)) return [];
    const end = start + content.length;
    const isInSentence =
      below !== undefined && endsOpen(above.content) && /^\p{Ll}(?![.)])/u.test(below.content);
    if (isMeant && !isInSentence) return [];
    const from = above.start + above.content.length;
    const mend = isInSentence ? { start: from, end: below.start, insert: ' ' } : undefined;
    return [{ kind: 'pageNumber', start, end, found: content, mend }];
  });
  return [...within, ...alone];
};
