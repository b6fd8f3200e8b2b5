import { problem, type Problem } from './problem.ts';

/** A text file cut in two at its fences. */
export interface SplitFile {
  /** The YAML between the fences. */
  readonly frontMatter: string;
  /** The Markdown below them. */
  readonly body: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

const limit = 16 * 1024;

/**
 * Cuts an article at its `---` lines. Only an exact `---` on the very first line opens front
 * matter, so `---js` and its kin, which make stock generators run code, are faults.
 */
export const splitFrontMatter = (text: string, file: string): SplitFile | Problem => {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    return problem('FENCE_OPEN', { file, line: 1, column: 1 }, lines[0] ?? '');
  }
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line));
  if (close < 0) return problem('FENCE_CLOSE', { file, line: lines.length, column: 1 });
  const frontMatter = lines.slice(1, close).join('\n');
  if (Buffer.byteLength(frontMatter) > limit) {
    return problem('FRONT_MATTER_TOO_LARGE', { file, line: 2, column: 1 });
  }
  return { frontMatter, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
};
