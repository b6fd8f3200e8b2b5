import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** Texts in which no further comment is closed: they are not searched again. */
const unclosed = new WeakSet<StateBlock | StateInline>();

const opening = '<!--';
const closing = '-->';

/** The line that closes a comment which begins a line; `undefined` if other words follow it. */
const closingLine = (state: StateBlock, startLine: number, endLine: number): number | undefined => {
  for (let line = startLine; line < endLine; line += 1) {
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(from, state.eMarks[line]);
    const at = text.indexOf(closing, line === startLine ? opening.length : 0);
    if (at >= 0) return text.slice(at + closing.length).trim() === '' ? line : undefined;
    if (line > startLine && (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
  }
  return undefined;
};

const block = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith(opening, from) || unclosed.has(state)) return false;
  if (state.src.indexOf(closing, from) < 0) unclosed.add(state);
  const last = closingLine(state, startLine, endLine);
  if (last === undefined) return false;
  if (silent) return true;
  state.line = last + 1;
  const token = state.push('comment', '', 0);
  token.map = [startLine, state.line];
  token.content = state.getLines(startLine, state.line, state.blkIndent, false).trim();
  return true;
};

/**
 * `[//]: # (words)`, `[comment]: <> (words)`: a definition of a link that leads nowhere, which other
 * programs hide.
 */
const emptyDefinition =
  /^\[[^\]\n]{1,40}\]:[ \t]*(?:#|<#?>)(?:[ \t]*(?:\([^\n]*\)|"[^\n]*"|“[^\n]*”|'[^\n]*'))?[ \t]*$/u;

const definition = (
  state: StateBlock,
  startLine: number,
  _endLine: number,
  silent: boolean,
): boolean => {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charAt(from) !== '[') return false;
  const written = state.src.slice(from, state.eMarks[startLine]);
  if (!emptyDefinition.test(written)) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const token = state.push('comment', '', 0);
  token.map = [startLine, state.line];
  token.content = written.trim();
  return true;
};

const inline = (state: StateInline, silent: boolean): boolean => {
  if (!state.src.startsWith(opening, state.pos) || unclosed.has(state)) return false;
  const end = state.src.indexOf(closing, state.pos + opening.length);
  if (end < 0) unclosed.add(state);
  if (end < 0 || end + closing.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('comment', '', 0);
    token.content = state.src.slice(state.pos, end + closing.length);
  }
  state.pos = end + closing.length;
  return true;
};

/**
 * Comments, with which editors hide text from readers, produce no markup at all: those of HTML, which may
 * contain blank lines if they begin a line, and definitions that lead nowhere.
 */
export const hiddenComments = (markdown: MarkdownIt): void => {
  markdown.block.ruler.before('fence', 'comment', block, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.block.ruler.before('fence', 'comment_definition', definition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('autolink', 'comment', inline);
  markdown.renderer.rules['comment'] = () => '';
};
