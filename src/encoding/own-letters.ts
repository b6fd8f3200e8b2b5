import { findEthWords } from './eth-letters.ts';
import { findKeyedLines } from './keyed/find-keyed-lines.ts';
import { findMojibake } from './mojibake/find-mojibake.ts';

/** A part of a text and its intended form. */
interface Meant {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const replaced = (text: string, parts: readonly Meant[]): string => {
  let result = '';
  let done = 0;
  for (const { start, end, meant } of parts) {
    result += text.slice(done, start) + meant;
    done = end;
  }
  return result + text.slice(done);
};

const typedLines = (text: string): string => {
  const lines = text.split('\n');
  for (const { index, meant, isSure } of findKeyedLines(lines)) if (isSure) lines[index] = meant;
  return lines.join('\n');
};

/**
 * A text with the intended letters, as far as they are certain: UTF-8 decoded as Windows-1252, raw
 * VIQR, VNI and Telex, `Ð` for `Đ`. Must run before invisible characters are removed, which may be
 * bytes of such letters.
 */
export const withOwnLetters = (text: string): string => {
  const misread = findMojibake(text);
  const typed = misread.length > 0 ? text : typedLines(text);
  const eth = findEthWords(typed, misread).map(({ start, seen, meant }) => ({
    start,
    end: start + seen.length,
    meant,
  }));
  const decoded = misread.flatMap(({ start, end, meant }) =>
    meant === undefined ? [] : [{ start, end, meant }],
  );
  return replaced(
    typed,
    [...decoded, ...eth].toSorted((a, b) => a.start - b.start),
  );
};
