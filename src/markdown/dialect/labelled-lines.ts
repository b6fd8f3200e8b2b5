import { isNext, lineLabel, type LineLabel } from './line-label.ts';

/** A line of a list that was typed by hand, with those that continue it. */
export interface LabelledLine {
  readonly label: LineLabel;
  /** Its lines without their indentation, the label in the first one. */
  readonly lines: readonly string[];
  /** The first of its lines in the text, from 0. */
  readonly line: number;
  readonly children: readonly LabelledLine[];
}

/** A line that may begin a list; `undefined` where the list is over. */
export type LineAt = (line: number) => string | undefined;

const sentenceEnd = /[.!?;:…][”"’)]*\s*$/u;
const newStart = /^[\p{Lu}\p{N}“"]/u;

/** Whether a line without a label goes on the one above it, or is a paragraph of its own. */
const continues = (above: string, line: string): boolean =>
  !(sentenceEnd.test(above) && newStart.test(line));

/** Labels that begin a list: the others are CommonMark's own, and only stand within such a list. */
export const canBegin = (label: LineLabel, line: string): boolean => {
  if (label.kind === 'plus') return false;
  const isGlued = !/^\S+\s/u.test(line.slice(0, label.length));
  if (label.kind === 'hyphen') return isGlued;
  if (label.kind === 'number') return isGlued || /[/-]$/u.test(label.text);
  return true;
};

/** Names and headings also begin with such labels, so that these are sure only in their order. */
export const needsOrder = ({ kind }: LineLabel): boolean => kind === 'capital' || kind === 'roman';

/** A line of a run, before it is known what stands below what. */
export interface RunLine {
  readonly label: LineLabel;
  readonly lines: string[];
  readonly line: number;
}

/** A longer list goes on as another one, so that no text takes time beyond measure. */
const longestRun = 500;

/**
 * The lines of a list from a line on that has a label, as they are typed: each with its label and
 * those without one that continue it.
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
 * The lines as an outline: a kind of label that is new goes below the line above it, one that was
 * there before goes on at its level.
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

/** Lines that begin with a dash because somebody speaks. */
export const isDialogue = (run: readonly Pick<LabelledLine, 'label' | 'lines'>[]): boolean =>
  run.every(({ label }) => /^[–—―‒-]$/u.test(label.text)) &&
  run.some(({ label, lines }) => speech.test(lines.join(' ').slice(label.length)));

/** Whether lines of the first one's kind are in their order, at least two of them. */
export const isList = (entries: readonly LabelledLine[]): boolean => {
  const [first, second] = entries;
  if (!first || !second || !isNext(first.label, second.label)) return false;
  return !needsOrder(first.label) || first.label.ordinal === 1;
};
