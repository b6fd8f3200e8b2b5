import { isNext, lineLabel, type LineLabel } from './line-label.ts';

/** A line of a manually typed list, with the lines that continue it. */
export interface LabelledLine {
  readonly label: LineLabel;
  /** Its lines without their indentation; the first one contains the label. */
  readonly lines: readonly string[];
  /** The number of its first line in the text, from 0. */
  readonly line: number;
  readonly children: readonly LabelledLine[];
}

/** Returns a line of the list; `undefined` after its end. */
export type LineAt = (line: number) => string | undefined;

const sentenceEnd = /[.!?;:…][”"’)]*\s*$/u;
const newStart = /^[\p{Lu}\p{N}“"]/u;

/** Whether a line without a label continues the one above it, or is a paragraph of its own. */
const continues = (above: string, line: string): boolean =>
  !(sentenceEnd.test(above) && newStart.test(line));

/**
 * Labels that can begin a list; the others are CommonMark's own, and are only recognised inside
 * such a list.
 */
export const canBegin = (label: LineLabel, line: string): boolean => {
  if (label.kind === 'plus') return false;
  const isGlued = !/^\S+\s/u.test(line.slice(0, label.length));
  if (label.kind === 'hyphen') return isGlued;
  if (label.kind === 'number') return isGlued || /[/-]$/u.test(label.text);
  return true;
};

/** Names and headings also begin with such labels, so these count only in sequence. */
export const needsOrder = ({ kind }: LineLabel): boolean => kind === 'capital' || kind === 'roman';

/** A line of a run, before the nesting is known. */
export interface RunLine {
  readonly label: LineLabel;
  readonly lines: string[];
  readonly line: number;
}

/** A longer list is split, so that the time stays bounded. */
const longestRun = 500;

/**
 * The lines of a list as typed, beginning at a line with a label: lines with a label, each with the
 * unlabelled lines that continue it.
 */
export const labelledRun = (first: number, lineAt: LineAt): RunLine[] => {
  const run: RunLine[] = [];
  for (let line = first; ; line += 1) {
    const text = line < first + longestRun ? lineAt(line) : undefined;
    if (text === undefined) return run;
    const label = lineLabel(text);
    const last = run.at(-1);
    if (label) run.push({ label, lines: [text], line });
    else if (last && continues(last.lines.at(-1) ?? '', text)) last.lines.push(text);
    else return run;
  }
};

/**
 * The lines as an outline: a new kind of label begins a level below the line above it, a known kind
 * continues its level.
 */
export const outlineOf = (run: readonly RunLine[]): LabelledLine[] => {
  interface Entry extends LabelledLine {
    readonly children: Entry[];
  }
  const roots: Entry[] = [];
  const levels: { readonly kind: string; readonly entries: Entry[] }[] = [];
  for (const each of run) {
    const entry: Entry = { ...each, children: [] };
    const known = levels.findIndex(({ kind }) => kind === each.label.kind);
    if (known >= 0) levels.length = known + 1;
    else {
      const entries = levels.at(-1)?.entries.at(-1)?.children ?? roots;
      levels.push({ kind: each.label.kind, entries });
    }
    levels.at(-1)?.entries.push(entry);
  }
  return roots;
};

const speech =
  /(?:[?!][”"]?\s*$)|^(?:PV|Phóng viên|Hỏi|Đáp)\s*:|[–—-]\s(?:[\p{L}]+\s){0,4}(?:nói|hỏi|đáp|kể|bảo|thưa|trả lời|cho biết|chia sẻ)(?![\p{L}])/u;

/** Lines that begin with a dash because they are dialogue. */
export const isDialogue = (run: readonly Pick<LabelledLine, 'label' | 'lines'>[]): boolean =>
  run.every(({ label }) => /^[–—―‒-]$/u.test(label.text)) &&
  run.some(({ label, lines }) => speech.test(lines.join(' ').slice(label.length)));

/** Whether the lines of the first one's kind are in sequence, and at least two. */
export const isList = (entries: readonly LabelledLine[]): boolean => {
  const [first, second] = entries;
  if (!first || !second || !isNext(first.label, second.label)) return false;
  return !needsOrder(first.label) || first.label.ordinal === 1;
};
