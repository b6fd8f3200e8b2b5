import type { MarkFile } from '../content.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';

/** Letters in a drawing, whose form would depend on the fonts of the machine that draws it. */
const letters = /<(?:\w+:)?(?:text|tspan|textPath|foreignObject)\b/u;

const hasLetters = ({ path, bytes }: SourceFile): boolean =>
  path.endsWith('.svg') && letters.test(new TextDecoder().decode(bytes));

/** The station's mark among the files of a content folder. */
export const markFileOf = (
  sources: readonly SourceFile[],
): { readonly mark?: MarkFile; readonly problems: readonly Problem[] } => {
  const [source, other] = sources;
  if (!source) return { problems: [] };
  const { file, bytes, problem: known } = source;
  if (known) return { problems: [known] };
  if (other) return { problems: [problem('MARK_TWICE', startOfFile(other.file))] };
  if (hasLetters(source)) return { problems: [problem('MARK_TEXT', startOfFile(file))] };
  return { mark: { file, base64: Buffer.from(bytes).toString('base64') }, problems: [] };
};
