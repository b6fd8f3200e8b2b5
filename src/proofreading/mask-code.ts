import { blank, type Span } from './blank.ts';
import { linesOf, type Line } from './lines.ts';

/** A fence of backticks is not followed by another backtick; otherwise it is inline code. */
const fence = /^[ \t>]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/u;

/** Fenced blocks with their fences; a block that is never closed ends with the text. */
const fencedBlocks = (text: string, lines: readonly Line[]): Span[] => {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly sign: string } | undefined;
  for (const { start, end } of lines) {
    const [, ticks, language = '', tildes, more = ''] = fence.exec(text.slice(start, end)) ?? [];
    const sign = ticks ?? tildes;
    if (sign === undefined) continue;
    if (!open) open = { start, sign };
    else if (sign.startsWith(open.sign) && `${language}${more}`.trim() === '') {
      spans.push({ start: open.start, end });
      open = undefined;
    }
  }
  return open ? [...spans, { start: open.start, end: text.length }] : spans;
};

/** Inline code: from one run of backticks to the next of the same length. */
const codeSpans = (text: string, { start, end }: Line): Span[] => {
  const runs = [...text.slice(start, end).matchAll(/`+/gu)].map(({ 0: run, index }) => ({
    at: start + index,
    length: run.length,
  }));
  const closing = new Map<number, number>();
  const next = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    next[index] = closing.get(length) ?? -1;
    closing.set(length, index);
  }
  const spans: Span[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const [from, to] = [runs[index], runs[next[index] ?? -1]];
    if (!from || !to) continue;
    spans.push({ start: from.at, end: to.at + to.length });
    index = next[index] ?? index;
  }
  return spans;
};

/** A Markdown text with its fenced code blanked out. */
export const maskFencedCode = (text: string): string =>
  text.includes('```') || text.includes('~~~')
    ? blank(text, fencedBlocks(text, linesOf(text)))
    : text;

/** A Markdown text with its code blanked out. */
export const maskCode = (text: string): string => {
  if (!text.includes('`') && !text.includes('~~~')) return text;
  const withoutBlocks = blank(text, fencedBlocks(text, linesOf(text)));
  return blank(
    withoutBlocks,
    linesOf(withoutBlocks).flatMap((line) => codeSpans(withoutBlocks, line)),
  );
};
