import { problem, type Problem } from '../problem.ts';
import type { SourceText } from '../read/source-text.ts';

/** The parts of a text file, as offsets of its mended text. */
export interface FileParts {
  /** The YAML between the fences. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** The Markdown after the front matter. */
  readonly bodyStart: number;
}

const limit = 16 * 1024;

/**
 * Splits a text at its `---` lines; `undefined` if there are none. Only an exact `---` on the very
 * first line opens front matter.
 */
export const fileParts = (text: string): FileParts | undefined => {
  if (!text.startsWith('---\n')) return undefined;
  const close = /^---[ \t]*(?:\n|$(?![^]))/mu;
  const found = close.exec(text.slice(4));
  if (!found) return undefined;
  return { yamlStart: 4, yamlEnd: 4 + found.index, bodyStart: 4 + found.index + found[0].length };
};

/** The parts of an article or page, or the fault that makes them unclear. */
export const splitFrontMatter = ({ text, placeOf }: SourceText): FileParts | Problem => {
  const parts = fileParts(text);
  if (!parts) return problem('FENCE_OPEN', placeOf(0), text.split('\n')[0] ?? '');
  const yaml = text.slice(parts.yamlStart, parts.yamlEnd);
  return Buffer.byteLength(yaml) > limit
    ? problem('FRONT_MATTER_TOO_LARGE', placeOf(parts.yamlStart))
    : parts;
};
