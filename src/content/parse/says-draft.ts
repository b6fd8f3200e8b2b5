import { decodeText } from '../read/decode-text.ts';
import type { SourceFile } from '../read/source-file.ts';

/** How many lines are searched for fields: front matter has at most 16 KiB. */
const mostLines = 400;

const draftLine = /^draft[ \t]*:[ \t]*(\S+)/u;

/** Word replaces the hyphens of a fence. */
const isFence = (line: string): boolean => /^[-–—]{2,3}[ \t]*$/u.test(line);

/** The values of all lines for the field `draft`. Text after the second fence is not a field. */
const draftValues = ({ bytes }: Pick<SourceFile, 'bytes'>): string[] => {
  const lines = (decodeText(bytes)?.text ?? '').split('\n', mostLines);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const rest = lines.slice(opening + 1);
  const closing = rest.findIndex(isFence);
  return rest
    .slice(0, closing < 0 ? undefined : closing)
    .flatMap((line) => draftLine.exec(line)?.[1] ?? []);
};

/** Whether a file with unreadable YAML declares, once and clearly, that it is a draft. */
export const saysDraft = (source: Pick<SourceFile, 'bytes'>): boolean => {
  const said = draftValues(source);
  return said.length === 1 && /^true$/iu.test(said[0] ?? '');
};

/** Whether a file has the field `draft` under this name, and not only that of another system. */
export const namesDraft = (source: Pick<SourceFile, 'bytes'>): boolean =>
  draftValues(source).length > 0;
