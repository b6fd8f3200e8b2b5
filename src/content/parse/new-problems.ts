import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { parseContent } from './parse-content.ts';

const signOf = ({ file, code, message }: Problem): string => `${file} ${code} ${message}`;

/** The files with another text of one register, which need not exist. */
const withText = (
  files: readonly SourceFile[],
  label: string,
  path: string,
  text: string,
): SourceFile[] => {
  const bytes = new TextEncoder().encode(text);
  const register = {
    kind: 'register' as const,
    path,
    file: `${label}/${path}`,
    bytes,
    size: bytes.length,
  };
  return [...files.filter((each) => each.path !== path), register];
};

/** The problems that the content would have with another text of a register, and does not have now. */
export const newProblems = (
  files: readonly SourceFile[],
  label: string,
  path: string,
  text: string,
): readonly Problem[] => {
  const known = new Set(parseContent(files, label).problems.map(signOf));
  return parseContent(withText(files, label, path, text), label).problems.filter(
    (each) => !known.has(signOf(each)),
  );
};
