import { oddListMark } from './list-mark-repairs.ts';
import type { Repair } from './repair.ts';

/** A line of a text and its offset. */
interface Line {
  readonly text: string;
  readonly start: number;
}

const linesOf = (text: string): Line[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { text: line, start };
    start += line.length + 1;
    return here;
  });
};

/** Word turns `---` into dashes; people mistype two or four hyphens. */
export const isLikeFence = (line: string): boolean =>
  /^\s*(?:[-‐‑‒–—−_]\s?){1,6}\s*$/u.test(line) && line.trim() !== '-' && line !== '---';

const isField = (line: Line | undefined): boolean =>
  line !== undefined && /^[\p{L}_]+(?: [\p{L}_]+){0,3}\s*[:：]/u.test(line.text);

const isFence = (line: string): boolean => line === '---';

/**
 * Lines that are allowed between fences: fields, list entries, comments, blank and indented
 * lines.
 */
const isLikeFrontMatter = (line: string): boolean =>
  /^(?:\s*$|\s+\S|#|- |"?[A-Za-z_]+"?\s*[:：])/u.test(line);

/** An entry of a list by a long dash, below the key of the list or another entry. */
const isListEntry = (line: string, above: string): boolean =>
  oddListMark.test(line) && (/:\s*$/u.test(above) || /^\s+\S/u.test(line));

const replaceLine = (
  { text, start }: Line,
  insert: string,
  code: Repair['code'],
  details: readonly unknown[],
  isSure: boolean,
): Repair => ({ start, end: start + text.length, insert, code, details, at: start, isSure });

const openingRepair = (lines: readonly Line[]): { repairs: Repair[]; opening: number } => {
  const first = lines[0] ?? { text: '', start: 0 };
  if (isFence(first.text)) return { repairs: [], opening: 0 };
  const fence = lines.findIndex(({ text }) => isFence(text) || isLikeFence(text));
  const above = lines.slice(0, fence);
  const isBlankAbove = above.every(({ text }) => text.trim() === '');
  const start = lines[fence]?.start ?? 0;
  /** A horizontal rule in a text without front matter has no field below it. */
  const opens = isBlankAbove || isField(lines[fence + 1]);
  if (fence > 0 && fence <= 10 && opens && !above.some(isField)) {
    const code = isBlankAbove ? 'FENCE_BLANK' : 'FENCE_TEXT';
    const cut = {
      start: 0,
      end: start,
      insert: '',
      code,
      details: [],
      at: 0,
      isSure: isBlankAbove,
    } as const;
    return { repairs: [cut, ...smartRepair(lines[fence])], opening: fence };
  }
  if (fence === 0) return { repairs: smartRepair(first), opening: 0 };
  if (first.text.startsWith('---')) {
    const isYaml = /^---[ \t]*ya?ml[ \t]*$/iu.test(first.text);
    const repair = replaceLine(first, '---', 'FENCE_OPEN', [first.text], isYaml);
    return { repairs: [repair], opening: 0 };
  }
  const insert = {
    start: 0,
    end: 0,
    insert: '---\n',
    code: 'FENCE_OPEN',
    at: 0,
    isSure: false,
  } as const;
  return { repairs: [{ ...insert, details: [first.text] }], opening: -1 };
};

const smartRepair = (line: Line | undefined): Repair[] =>
  line && !isFence(line.text)
    ? [replaceLine(line, '---', 'FENCE_SMART', [line.text.trim()], true)]
    : [];

const closingRepair = (lines: readonly Line[], opening: number, length: number): Repair[] => {
  const below = lines.slice(opening + 1);
  const end = below.findIndex(
    ({ text }, index) =>
      !isListEntry(text, below[index - 1]?.text ?? '') &&
      (!isLikeFrontMatter(text) || (/^[-‐‑‒–—−_]/u.test(text.trim()) && !/^\s*- /u.test(text))),
  );
  const line = below[end];
  if (line && /^---[ \t]*$/u.test(line.text)) return [];
  if (line && isLikeFence(line.text)) return smartRepair(line);
  const isBare = opening < 0 && end === 0;
  const exact = !isBare && below.some(({ text }) => /^---[ \t]*$/u.test(text));
  if (exact) return [];
  const at = line?.start ?? length;
  const isAtEnd = line === undefined;
  const insert = isAtEnd ? '\n---\n' : '---\n';
  return [{ start: at, end: at, insert, code: 'FENCE_CLOSE', details: [], at, isSure: false }];
};

/** The faults of the `---` lines of an article, sorted by position. */
export const fenceRepairs = (text: string): Repair[] => {
  const lines = linesOf(text);
  const { repairs, opening } = openingRepair(lines);
  const closing = closingRepair(lines, opening, text.length);
  const [opened] = repairs;
  /** A text without any front matter has only one fault. */
  if (opening < 0 && opened && closing[0]?.at === 0) {
    return [{ ...opened, insert: '---\n---\n' }];
  }
  return [...repairs, ...closing];
};
