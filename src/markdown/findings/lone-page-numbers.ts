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

/** A number alone on a line of a paragraph, between two long lines. */
const numbersBetweenLines = ({ content, start }: Paragraph): MarkupFinding[] => {
  const lines = content.split('\n');
  let at = start;
  return lines.flatMap((line, index): MarkupFinding[] => {
    const from = at;
    at += line.length + 1;
    const isBetween = [lines[index - 1], lines[index + 1]].every(
      (other) => other !== undefined && other.length >= shortestLine,
    );
    return isBetween && loneNumber.test(line)
      ? [{ kind: 'pageNumber', start: from, end: from + line.length, found: line }]
      : [];
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
  const within = paragraphs.flatMap(numbersBetweenLines);
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
