import { decodeText } from '../read/decode-text.ts';
import type { SourceFile } from '../read/source-file.ts';

/** How many lines are searched for fields: front matter has at most 16 KiB. */
const mostLines = 400;

const draftLine = /^draft[ \t]*:[ \t]*(\S+)/u;

/** Word replaces the hyphens of a fence. */
const isFence = (line: string): boolean => /^[-–—]{2,3}[ \t]*$/u.test(line);

/**
 * Whether a file with unreadable YAML declares, once and clearly, that it is a draft. Text after
 * the second fence is not a field.
 */
export const saysDraft = ({ bytes }: Pick<SourceFile, 'bytes'>): boolean => {
  const lines = (decodeText(bytes)?.text ?? '').split('\n', mostLines);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const rest = lines.slice(opening + 1);
  const closing = rest.findIndex(isFence);
  const said = rest
    .slice(0, closing < 0 ? undefined : closing)
    .flatMap((line) => draftLine.exec(line)?.[1] ?? []);
  return said.length === 1 && /^true$/iu.test(said[0] ?? '');
};
