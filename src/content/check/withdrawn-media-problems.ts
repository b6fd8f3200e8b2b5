import type { Content } from '../content.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { hangingOn, problem, type Problem } from '../problem.ts';

/**
 * Files that are listed as withdrawn although they still exist, or that are listed twice.
 *
 * @param label the name of the content folder in problems
 */
export const withdrawnMediaProblems = (
  { withdrawnMedia, media }: Pick<Content, 'withdrawnMedia' | 'media'>,
  locator: Locator | undefined,
  label: string,
): Problem[] => {
  const there = new Set(media.map(({ name }) => `/media/${name}`));
  const seen = new Set<string>();
  return withdrawnMedia.flatMap(({ file }, index) => {
    const at = locator?.valueAt(['withdrawnMedia', index, 'file']);
    if (!at) return [];
    if (there.has(file))
      return [hangingOn(problem('WITHDRAWN_THERE', at, file), `${label}${file}`)];
    if (seen.has(file)) return [problem('WITHDRAWN_TWICE', at, file)];
    seen.add(file);
    return [];
  });
};
