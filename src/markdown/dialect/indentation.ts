import type { MarkdownIt, StateBlock } from 'markdown-it';

/** CommonMark takes lines that are indented this far for code. */
const codeIndent = 4;

/** How much further than code a line is indented; below 0 where it is no code. */
export const isIndentedAsCode = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= codeIndent;

/** Cuts the white space before a line to a width, or to the next greater one where a Tab is in the way. */
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
 * Moves a line to the margin of its block, and as far those below it that are indented at least as
 * far, so that lists keep their levels.
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
 * No code by indentation: editors indent the first line of a paragraph by Tab or spaces, and paste
 * whole texts that are indented. Such lines are read as if they began at the margin, so that what
 * stands there (a paragraph, a list) is what it would be without the indentation.
 */
export const indentation = (markdown: MarkdownIt): void => {
  markdown.block.ruler.at('code', (state: StateBlock, startLine: number, endLine: number) => {
    if (isIndentedAsCode(state, startLine)) moveToMargin(state, startLine, endLine);
    return false;
  });
};
