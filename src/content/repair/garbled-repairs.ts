import { findEthWords } from '../../encoding/eth-letters.ts';
import { findKeyedLines } from '../../encoding/keyed/find-keyed-lines.ts';
import { findMojibake, type Mojibake } from '../../encoding/mojibake/find-mojibake.ts';
import { possibleWords } from '../../encoding/mojibake/lost-bytes.ts';
import { maskCode, maskFencedCode } from '../../proofreading/mask-code.ts';
import { lineParts } from './line-value.ts';
import type { Repair } from './repair.ts';
import { applyEdits } from './text-edit.ts';

/** The length of an excerpt in a message. */
const longest = 40;

/** Words next to each other, or at most a blank line apart, are one fault. */
const isOneBlock = (between: string): boolean =>
  !/\n[^\n]*\n[^\n]*\n/u.test(between) && !/^---/mu.test(between);

const lineEnd = (text: string, from: number): number => `${text}\n`.indexOf('\n', from);

const lostLetter = (text: string, { start, end }: Mojibake): Repair => {
  const seen = text.slice(start, end);
  const details = [seen, possibleWords(seen)];
  return { start, end, insert: seen, code: 'LETTERS_LOST', details, at: start, isSure: false };
};

/** UTF-8 that was decoded as Windows-1252, reported once for each block of lines. */
const mojibakeRepairs = (text: string, readable: string): Repair[] => {
  const found = findMojibake(readable);
  const known = found.flatMap(({ start, end, meant }) =>
    meant === undefined ? [] : [{ start, end, insert: meant }],
  );
  const blocks = known.map(({ start }, index) => {
    const before = known[index - 1];
    return before !== undefined && isOneBlock(text.slice(before.end, start));
  });
  const repairs = known.map((edit, index): Repair => {
    const to = Math.min(lineEnd(text, edit.start), edit.start + longest);
    const within = known.filter(({ start, end }) => start >= edit.start && end <= to);
    const shift = (each: typeof edit): typeof edit => ({
      ...each,
      start: each.start - edit.start,
      end: each.end - edit.start,
    });
    const seen = text.slice(edit.start, to);
    return {
      ...edit,
      code: 'TEXT_MISREAD',
      details: blocks[index] ? [] : [seen, applyEdits(seen, within.map(shift))],
      at: edit.start,
      isSure: true,
      ...(blocks[index] && { isFurther: true }),
    };
  });
  const lost = found.filter(({ meant }) => meant === undefined);
  return [...repairs, ...lost.map((each) => lostLetter(text, each))].toSorted(
    (a, b) => a.start - b.start,
  );
};

/** Lines typed in VIQR, VNI or Telex without an input method, each a fault of its own. */
const keyedRepairs = (readable: string): Repair[] => {
  let next = 0;
  const lines = readable.split('\n').map((line) => {
    const { name, words } = lineParts(line);
    const start = next + name.length;
    next += line.length + 1;
    return { start, words };
  });
  return findKeyedLines(lines.map(({ words }) => words)).flatMap(
    ({ index, form, meant, isSure }): Repair[] => {
      const { start, words } = lines[index] ?? { start: 0, words: '' };
      const details = [form, words, meant, isSure];
      const end = start + words.length;
      return [{ start, end, insert: meant, code: 'TEXT_KEYED', details, at: start, isSure }];
    },
  );
};

const ethRepairs = (readable: string, without: readonly Repair[]): Repair[] =>
  findEthWords(readable, without).map(({ start, seen, meant }) => ({
    start,
    end: start + seen.length,
    insert: meant,
    code: 'LETTER_ETH',
    details: [seen, meant],
    at: start,
    isSure: true,
  }));

/** The note about a text that must stay as in its source. */
const asNoted = (text: string, repair: Repair): Repair => ({
  ...repair,
  insert: text.slice(repair.start, repair.end),
  isSure: false,
  isNote: true,
});

/** Whether an article declares that it is verbatim. */
export const isVerbatim = (text: string): boolean => /^verbatim:\s*true\s*$/mu.test(text);

/**
 * Words with other letters than the editor typed: UTF-8 decoded as Windows-1252, raw VIQR, VNI or
 * Telex, `Ð` for `Đ`. Code stays as it is. Sorted by position; must run before invisible characters
 * are removed.
 */
export const garbledRepairs = (text: string): Repair[] => {
  const readable = maskCode(text);
  const misread = mojibakeRepairs(text, readable);
  const eth = ethRepairs(readable, misread);
  const typed = misread.length > 0 ? eth : [...keyedRepairs(maskFencedCode(text)), ...eth];
  const changed = isVerbatim(text) ? typed.map((repair) => asNoted(text, repair)) : typed;
  return [...misread, ...changed].toSorted((a, b) => a.start - b.start);
};
