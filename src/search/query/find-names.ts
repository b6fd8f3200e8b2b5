import { foldedForm } from '../words/written-form.ts';
import { wordsIn } from '../words/words-in.ts';
import type { NamedPage } from '../words/index-entry.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery } from './parse-query.ts';

const mostNames = 5;

/** Whether a name contains the words one after another; the last one may be incomplete. */
const holds = (folds: readonly string[], asked: readonly string[]): boolean =>
  folds.some((_, start) =>
    asked.every((fold, index) => {
      const there = folds[start + index] ?? '';
      return index === asked.length - 1 ? there.indexOf(fold) === 0 : there === fold;
    }),
  );

/** Pages whose name or number contains the typed text, the shortest names first. */
export const findNames = async (
  reader: IndexReader,
  typed: string,
): Promise<readonly NamedPage[]> => {
  const asked = parseQuery(typed).map(({ fold }) => fold);
  const [longest] = asked.slice().sort((a, b) => b.length - a.length);
  if (longest === undefined || asked.join('').length < 2) return [];
  const { names: spread } = await reader.entry();
  /** Only a whole word identifies a file. */
  const whole = asked.length > 1 ? (asked[asked.length - 2] ?? longest) : longest;
  const names = await reader.names(spread === '' ? '' : whole);
  return names
    .filter(([title]) =>
      holds(
        wordsIn(title).map(({ form }) => foldedForm(form)),
        asked,
      ),
    )
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, mostNames);
};
