import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isNext, lineLabel, type LineLabel } from './line-label.ts';
import {
  canBegin,
  isDialogue,
  isList,
  labelledRun,
  needsOrder,
  outlineOf,
  type LabelledLine,
  type LineAt,
} from './labelled-lines.ts';
import { lastLineOf, pushLabelledList, pushLabelledParagraph } from './push-labelled.ts';

const textOf = (state: StateBlock, line: number): string =>
  state.src
    .slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
    .trimEnd();

/** A line of dashes, stars or underscores is a divider. */
const isDivider = (line: string): boolean => /^[-–—_*\s]+$/u.test(line);

/**
 * Rules of the library that end a paragraph; lines with CommonMark's own labels do not end a list.
 */
const endsRun = (state: StateBlock, line: number, endLine: number): boolean => {
  const text = textOf(state, line);
  if (lineLabel(text)) return isDivider(text);
  return state.md.block.ruler
    .getRules('paragraph')
    .some((rule) => rule !== typedList && rule(state, line, endLine, true));
};

const lineReader =
  (state: StateBlock, startLine: number, endLine: number): LineAt =>
  (line) => {
    if (line >= endLine || state.isEmpty(line)) return undefined;
    if (line === startLine) return textOf(state, line);
    if ((state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    return endsRun(state, line, endLine) ? undefined : textOf(state, line);
  };

const clauseEnd = /[:;.,!?…][”"’)]*$/u;

/** Whether a line with a label ends the paragraph above it. */
const interrupts = (state: StateBlock, line: number, label: LineLabel, text: string): boolean => {
  if (!canBegin(label, text) && label.kind !== 'number') return false;
  const next = state.isEmpty(line + 1) ? undefined : lineLabel(textOf(state, line + 1));
  const isInOrder = next !== undefined && isNext(label, next);
  if (needsOrder(label)) return isInOrder && label.ordinal === 1;
  const above = textOf(state, line - 1);
  return isInOrder || clauseEnd.test(above) || lineLabel(above) !== undefined;
};

/** Whether a line with this label begins a new line even if it begins no list. */
const standsAlone = (label: LineLabel): boolean =>
  !needsOrder(label) && label.kind !== 'hyphen' && label.kind !== 'number';

const pushRun = (
  state: StateBlock,
  run: readonly LabelledLine[],
  entries: readonly LabelledLine[],
): boolean => {
  const [first] = run;
  const last = entries.at(-1);
  if (!first || !last) return false;
  if (isDialogue(run)) for (const line of run) pushLabelledParagraph(state, line);
  else if (isList(entries)) pushLabelledList(state, entries);
  else if (standsAlone(first.label)) pushLabelledParagraph(state, first);
  else return false;
  const isWhole = isDialogue(run) || isList(entries);
  state.line = isWhole ? lastLineOf(last) : first.line + first.lines.length;
  return true;
};

const typedList = (
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean => {
  const text = textOf(state, startLine);
  const label = isDivider(text) ? undefined : lineLabel(text);
  if (!label) return false;
  if (silent) return interrupts(state, startLine, label, text);
  if (!canBegin(label, text)) return false;
  const run = labelledRun(startLine, lineReader(state, startLine, endLine));
  return pushRun(
    state,
    run.map((line) => ({ ...line, children: [] })),
    outlineOf(run),
  );
};

/**
 * Lists as editors type them, with `–`, `•`, `a)`, `đ)`, `1/`, `I.`: at least two lines in sequence
 * become a list, whose letters and numbers stay as typed; a single such line begins a new line.
 */
export const typedLists = (markdown: MarkdownIt): void => {
  markdown.block.ruler.before('list', 'typed_list', typedList, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
};
