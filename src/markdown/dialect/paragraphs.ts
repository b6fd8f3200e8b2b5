import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndentedAsCode, moveToMargin } from './indentation.ts';
import { areSentenceLines } from './sentence-lines.ts';

/** A no-break space at the edge of a paragraph is intended by the editor. */
const trimmed = (text: string): string => text.replaceAll(/^[ \t\n]+|[ \t\n]+$/gu, '');

const listMark = /^(?:[-+*–—•●▪]|\d{1,3}[.)]|[a-zđ]\))\s/u;

const textOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const isEnded = (state: StateBlock, line: number, endLine: number): boolean => {
  if (isIndentedAsCode(state, line)) {
    if (!listMark.test(textOf(state, line))) return false;
    moveToMargin(state, line, endLine);
  }
  if ((state.sCount[line] ?? 0) < 0) return false;
  return state.md.block.ruler
    .getRules('paragraph')
    .some((rule) => rule(state, line, endLine, true));
};

/** The line after the last one of a paragraph. */
const endOfParagraph = (state: StateBlock, startLine: number, endLine: number): number => {
  const { parentType } = state;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && !isEnded(state, line, endLine)) line += 1;
  state.parentType = parentType;
  return line;
};

const push = (
  state: StateBlock,
  content: string,
  from: number,
  to: number,
  isSentence: boolean,
): void => {
  const map: [number, number] = [from, to];
  state.push('paragraph_open', 'p', 1).map = map;
  const meta = isSentence ? { isSentenceLine: true } : null;
  Object.assign(state.push('inline', '', 0), { content, map, children: [], meta });
  state.push('paragraph_close', 'p', -1);
};

/**
 * Paragraphs. A list ends a paragraph, whatever its indentation. A text with a paragraph on each
 * line and no blank lines between them keeps its paragraphs: if every line of a paragraph is a
 * whole sentence, each becomes a paragraph of its own.
 */
export const paragraphs = (markdown: MarkdownIt): void => {
  markdown.block.ruler.at('paragraph', (state: StateBlock, startLine: number, endLine: number) => {
    const isInList = state.parentType === 'list';
    const end = endOfParagraph(state, startLine, endLine);
    const lines = trimmed(state.getLines(startLine, end, state.blkIndent, false)).split('\n');
    state.line = end;
    if (isInList || !areSentenceLines(lines)) push(state, lines.join('\n'), startLine, end, false);
    else {
      lines.forEach((line, index) => {
        push(state, line.trim(), startLine + index, startLine + index + 1, true);
      });
    }
    return true;
  });
};
