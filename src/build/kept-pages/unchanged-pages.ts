import type { QuestionLog } from '../../site/context/question-log.ts';
import type { Route } from '../../site/plan-routes.ts';
import type { KeptPage, KeptSite } from './kept-site.ts';

/** A page of the plan that an earlier build has already written. */
export interface UnchangedPage {
  readonly route: Route;
  readonly page: KeptPage;
}

/**
 * The pages of a plan that the same code would make again byte for byte, because every question
 * that they asked has the same answer as before. "There is none" is an answer too, and so are
 * answers that depend on the clock.
 */
export const unchangedPages = (
  { pages, asked, hashes, prints }: KeptSite,
  routes: readonly Route[],
  { isSame }: Pick<QuestionLog, 'isSame'>,
): readonly UnchangedPage[] => {
  const printOf = new Map(prints);
  const holds = asked.map((): boolean | undefined => undefined);
  const hasSameAnswer = (number: number): boolean => {
    const before = { hash: hashes[number], print: printOf.get(number) };
    const answer = (holds[number] ??= isSame(asked[number] ?? '[]', before));
    return answer;
  };
  return routes.flatMap((route) => {
    const page = pages.get(route.url);
    if (page?.kind !== route.kind || page.key !== route.key || page.source !== route.source) {
      return [];
    }
    return page.questions.every(hasSameAnswer) ? [{ route, page }] : [];
  });
};
