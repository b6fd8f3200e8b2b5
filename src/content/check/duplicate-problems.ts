import type { CheckableArticle, Locators } from '../content.ts';
import { onceEach } from '../once-each.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';

/** Each entry that has an earlier one with the same key, paired with that earlier one. */
const duplicates = <Entry>(
  entries: readonly Entry[],
  signOf: (entry: Entry) => string | undefined,
): (readonly [Entry, Entry])[] => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const sign = signOf(entry);
    if (sign === undefined) return [];
    const earlier = first.get(sign);
    if (earlier === undefined) first.set(sign, entry);
    return earlier === undefined ? [] : [[entry, earlier] as const];
  });
};

const foldedTitle = onceEach(({ title }: CheckableArticle) =>
  title
    ?.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Two articles with the same title or slug; often one article that was saved twice. */
export const duplicateProblems = (
  articles: readonly CheckableArticle[],
  locators: Locators,
): Problem[] => [
  ...duplicates(articles, foldedTitle).flatMap(([article, earlier]) => {
    const locator = locators.get(article.file);
    return locator ? [problem('TITLE_TWICE', locator.valueAt(['title']), earlier.file)] : [];
  }),
  ...duplicates(articles, ({ slug }) => slug).map(([article, earlier]) =>
    problem('SLUG_TWICE', startOfFile(article.file), earlier.file),
  ),
];
