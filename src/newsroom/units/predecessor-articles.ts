import type { NewsArticle, Newsroom } from '../newsroom.ts';
import { ancestorIdsOf } from './unit-succession.ts';

/** The articles of all predecessors of a unit, except its own, oldest first. */
export const predecessorArticles = (
  unitId: string,
  { articles, unitById, byUnit }: Pick<Newsroom, 'articles' | 'unitById' | 'byUnit'>,
): readonly NewsArticle[] => {
  const unit = unitById.get(unitId);
  const ancestors = unit ? ancestorIdsOf(unit, unitById) : new Set<string>();
  if (ancestors.size === 0) return [];
  const own = new Set(byUnit.get(unitId));
  const theirs = new Set([...ancestors].flatMap((id) => byUnit.get(id) ?? []));
  return articles.filter((article) => theirs.has(article) && !own.has(article));
};
