import type { MarkdownIt, StateBlock } from 'markdown-it';

/** CommonMark treats lines with this much indentation as code. */
const codeIndent = 4;

/** How far a line is indented beyond code; negative if it is not code. */
export const isIndentedAsCode = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= codeIndent;

/**
 * Cuts the white space before a line to a width, or to the next greater one if a Tab is in the way.
 */
const indentTo = (state: StateBlock, line: number, width: number): void => {
  const first = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  let from = first;
  let reached = 0;
  while (reached < width && from > (state.bMarks[line] ?? 0)) {
    from -= 1;
    reached += state.src[from] === '\t' ? codeIndent : 1;
  }
  state.bMarks[line] = from;
  state.tShift[line] = first - from;
  state.sCount[line] = reached;
};

/**
 * Moves a line to the margin of its block, and the lines below it that are indented at least as far
 * by the same amount, so that lists keep their levels.
 */
export const moveToMargin = (state: StateBlock, startLine: number, endLine: number): void => {
  const indent = state.sCount[startLine] ?? 0;
  const surplus = indent - state.blkIndent;
  for (let line = startLine; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    const own = state.sCount[line] ?? 0;
    if (own < indent) return;
    indentTo(state, line, own - surplus);
  }
};

/**
 * No code by indentation: editors indent the first line of a paragraph with a Tab or spaces, and
 * paste indented texts. Such lines are parsed as if they began at the margin, so that a paragraph
 * or a list is the same as without the indentation.
 */
export const indentation = (markdown: MarkdownIt): void => {
  markdown.block.ruler.at('code', (state: StateBlock, startLine: number, endLine: number) => {
    if (isIndentedAsCode(state, startLine)) moveToMargin(state, startLine, endLine);
    return false;
  });
};
