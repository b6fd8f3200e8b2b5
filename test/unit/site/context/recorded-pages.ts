import type { ClockQuestion } from '../../../../src/newsroom/visibility/clock.ts';
import { clockUse } from '../../../../src/site/context/clock-use.ts';
import {
  questionLog,
  type Asked,
  type QuestionLog,
} from '../../../../src/site/context/question-log.ts';
import type { QuestionName } from '../../../../src/site/context/site-questions.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import type { Route } from '../../../../src/site/plan-routes.ts';
import type { PlannedSite } from '../../../../src/site/plan-site.ts';
import { contextOver, type SiteContext } from '../../../../src/site/site-context.ts';

/** A question that was asked, with its arguments and the hash of its answer. */
export interface Answered {
  readonly question: QuestionName;
  readonly keys: readonly unknown[];
  readonly asked: Asked;
  readonly hash: string | undefined;
}

/** A page with the questions that it asked. */
export interface RecordedPage {
  readonly route: Route;
  /** Its view as JSON: a page is a function of its view and its layout. */
  readonly view: string;
  readonly record: readonly Answered[];
}

/** Makes a view; for controls, one that reads past its context. */
export type MakeView = (route: Route, context: SiteContext, site: PlannedSite) => unknown;

export const recordedPages = (
  site: PlannedSite,
  viewOf: MakeView = makeView,
): readonly RecordedPage[] => {
  const log = questionLog(site.questions);
  const context = contextOver(log.questions, site.texts.read);
  return site.plan.routes.map((route) => {
    const [view, numbers] = log.during(() => JSON.stringify(viewOf(route, context, site)));
    const record = numbers.map((number): Answered => {
      const asked = log.asked[number] ?? '';
      const [question, ...keys] = JSON.parse(asked) as [QuestionName, ...unknown[]];
      return { question, keys, asked, hash: log.hashes[number] };
    });
    return { route, view, record };
  });
};

/** The questions of a record whose answers have changed; empty if the page is unchanged. */
export const changedAnswers = (
  record: readonly Answered[],
  { hashOf }: Pick<QuestionLog, 'hashOf'>,
): readonly Answered[] => record.filter(({ asked, hash }) => hashOf(asked) !== hash);

/** The clock questions of a record, without duplicates. */
export const clockQuestionsOf = (record: readonly Answered[]): ReadonlySet<ClockQuestion> =>
  new Set(record.flatMap(({ question }) => clockUse[question]));

const placeOf = ({ kind, url }: Route): string => `${kind} ${url}`;

/** Pages that have changed although all answers that they depend on are the same. */
export const pagesThatLeak = (
  before: readonly RecordedPage[],
  after: PlannedSite,
  viewOf: MakeView = makeView,
): readonly string[] => {
  const context = contextOver(after.questions, after.texts.read);
  const log = questionLog(after.questions);
  const later = new Map(after.plan.routes.map((route) => [placeOf(route), route]));
  return before
    .filter(({ record }) => changedAnswers(record, log).length === 0)
    .filter(({ route, view }) => {
      const now = later.get(placeOf(route));
      return now && JSON.stringify(viewOf(now, context, after)) !== view;
    })
    .map(({ route }) => placeOf(route));
};

/** The addresses of pages with a changed answer in their record. */
export const touchedPages = (
  before: readonly RecordedPage[],
  after: PlannedSite,
): readonly string[] => {
  const log = questionLog(after.questions);
  return before
    .filter(({ record }) => changedAnswers(record, log).length > 0)
    .map(({ route }) => route.url);
};
